package org.nuanyang.duty.internal;

import org.springframework.boot.test.context.TestComponent;

/** Lets tests of the door have the watch look now. */
@TestComponent
public class AbsencesLook {

  private final Absences absences;

  AbsencesLook(Absences absences) {
    this.absences = absences;
  }

  public void look() {
    absences.look();
  }
}
