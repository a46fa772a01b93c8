package org.nuanyang.intake;

import org.nuanyang.shared.Refusal;

/** The application does not stand where this act would be possible: already decided, not yet accepted … */
public class NotPossibleNow extends Refusal {

  public NotPossibleNow(String verb, ApplicationStatus now) {
    super("intake.not-possible-now." + now.name(), verb);
  }
}
