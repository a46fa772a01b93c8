package org.nuanyang.care;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/** The front door of care. */
public interface CareSheets {

  /** What may be asked, in order; every question may stay unanswered. */
  List<CareQuestion> questions();

  /**
   * The sheet of a matter: whoever works on the matter sees what to mind; the answers open to reviewers, heads,
   * lawyers and whoever filled it, and every such look is written to the audit trail.
   *
   * @throws org.nuanyang.shared.Missing no such matter, or not this actor's to know of
   */
  CareSheet of(MatterId matter, Actor by);

  /**
   * Writes the answers down; they count from now on, earlier ones stay beside them for the trend. Danger is told to the head's and the reviewers' desks at once.
   *
   * @throws org.nuanyang.shared.Refusal without consent, or with an answer that was not offered
   * @throws org.nuanyang.shared.Stale when somebody else wrote meanwhile
   */
  void fill(FillSheet order);

  /**
   * Sets the day on which the office gets in touch again; a clock reminds the desk of it.
   *
   * @throws org.nuanyang.shared.Refusal without a kept sheet, on a day that has passed or lies more than a year off
   * @throws org.nuanyang.shared.Stale when a day is set already
   */
  void callOn(MatterId matter, LocalDate on, Actor by);

  /** Somebody got in touch: what was said is kept sealed, the clock stops. Nothing set: nothing. */
  void called(MatterId matter, String said, Actor by);

  /** The person took the consent back (个人信息保护法 第十五条): the answers are gone, the day stays. */
  void erase(MatterId matter, Actor by);
}
