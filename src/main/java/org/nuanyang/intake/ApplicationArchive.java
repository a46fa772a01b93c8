package org.nuanyang.intake;

import java.util.List;

/** Takes over applications of the past in bulk. */
public interface ApplicationArchive {

  /** Writes applications with their steps, all or none; announces nothing. */
  void take(List<PastApplication> past);
}
