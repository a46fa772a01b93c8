package org.nuanyang.mediation;

import java.util.UUID;

/** Identifies one mediation of one dispute. */
public record MediationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
