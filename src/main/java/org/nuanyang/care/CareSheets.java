package org.nuanyang.care;

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
   * Writes the answers down, in place of earlier ones. Danger is told to the head's and the reviewers' desks at once.
   *
   * @throws org.nuanyang.shared.Refusal without consent, or with an answer that was not offered
   * @throws org.nuanyang.shared.Stale when somebody else wrote meanwhile
   */
  void fill(FillSheet order);

  /** The person took the consent back (个人信息保护法 第十五条): the answers are gone, the day stays. */
  void erase(MatterId matter, Actor by);
}
