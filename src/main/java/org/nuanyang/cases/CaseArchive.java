package org.nuanyang.cases;

import java.util.List;

/** Takes over cases of the past in bulk: from another system, or as a demo city. */
public interface CaseArchive {

  /** Writes cases of one city with the lines of their books, all or none; announces nothing, starts no clock. */
  void take(List<PastCase> past);
}
