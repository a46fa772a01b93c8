package org.nuanyang.drafting;

import java.util.List;

/**
 * What came of an answered page.
 *
 * @param faults nothing was kept when there are any
 * @param more the answers open further questions on the same page; nothing was kept yet
 * @param now the answers as they would be, to show the page again
 */
public record PageKept(List<Fault> faults, boolean more, Answers now, DraftView draft) {

  public boolean done() {
    return faults.isEmpty() && !more;
  }
}
