package org.nuanyang.oversight;

/** What is complained of, in the words of the office (reference 9). */
public enum ComplaintItem {
  TOOK_MONEY,
  IDLE,
  CONFLICT,
  FALSE_PAPERS,
  LEAKED,
  PROCEDURE,
  RUDE,
  OTHER;

  public String messageKey() {
    return "oversight.complaint.item." + name();
  }
}
