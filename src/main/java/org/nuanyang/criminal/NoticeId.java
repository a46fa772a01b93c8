package org.nuanyang.criminal;

import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** Identifies one notice of an organ; the application, the assignment and the case that come of it have the same. */
public record NoticeId(UUID value) {

  public ApplicationId application() {
    return new ApplicationId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
