package org.nuanyang.matters;

import java.util.List;

/** Takes over matters of the past in bulk: from another system, or as a demo city. */
public interface MatterArchive {

  /** Draws receipt numbers' serials, {@code count} of them in a row. @return the first */
  long serials(int count);

  /** Writes matters with people and timeline, all or none. */
  void take(List<PastMatter> past);
}
