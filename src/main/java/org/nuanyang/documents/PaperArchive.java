package org.nuanyang.documents;

import java.util.List;
import org.nuanyang.identity.Actor;

/** Takes over papers of the past: from another system, or as a demo city. */
public interface PaperArchive {

  /**
   * Keeps papers as of the day they were issued on, each with a number of that year and a code of its
   * own; nothing is printed until somebody asks.
   */
  void take(List<PastPaper> past, Actor by);
}
