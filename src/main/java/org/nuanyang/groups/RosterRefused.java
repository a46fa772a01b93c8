package org.nuanyang.groups;

import org.nuanyang.shared.Refusal;

/** An upload that is no roster: another kind of file, damaged, locked, too large, or without its headings. */
public final class RosterRefused extends Refusal {

  /** @param reason last part of the key {@code groups.upload.*} */
  public RosterRefused(String reason, Object... arguments) {
    super("groups.upload." + reason, arguments);
  }
}
