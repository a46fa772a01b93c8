package org.nuanyang.cases.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.Duty;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;

/** What the moment and the duty allow on a case: a page offers it, and the door accepts exactly this. */
final class Offers {

  private Offers() {}

  /** What this actor can do now. */
  static Set<CaseVerb> of(LegalAidCase about, Actor actor) {
    Set<Duty> duties = about.duties(actor);
    var offered = EnumSet.noneOf(CaseVerb.class);
    Arrays.stream(CaseVerb.values()).filter(verb -> verb.dutyOf(duties) && possible(about, verb)).forEach(offered::add);
    return offered;
  }

  /** Refuses what is not the actor's to do, or what the case does not allow now. */
  static void must(LegalAidCase about, CaseVerb verb, Actor actor) {
    mustBeDutyOf(about, verb, actor);
    if (!possible(about, verb)) throw new Refusal("cases.not-now");
  }

  static void mustBeDutyOf(LegalAidCase about, CaseVerb verb, Actor actor) {
    mustBeSeenBy(about, actor);
    if (!verb.dutyOf(about.duties(actor))) throw new Forbidden("cases.not-your-duty");
  }

  static void mustBeSeenBy(LegalAidCase about, Actor actor) {
    if (about.duties(actor).isEmpty()) throw new Forbidden("cases.not-yours");
  }

  private static boolean possible(LegalAidCase about, CaseVerb verb) {
    if (!verb.possibleIn(about.state)) return false;
    return switch (verb) {
      case DRAW_UP, SIGN, EXCUSE_DELAY -> about.signedOn == null && !about.replacing;
      case ADD_RECORD, PLAN_HEARING, CANCEL_HEARING, WRITE_REPORT -> about.handler != null && !about.replacing;
      case ENTER_AMOUNTS, CLOSE -> about.signedOn != null && !about.replacing;
      case SUBMIT_FILE -> about.state != CaseState.TERMINATED || about.servedOn != null;
      case RECORD_PAYMENT -> about.awarded != null && about.closingType != ClosingType.TERMINATED;
      case NEXT_STAGE ->
          about.closingType != ClosingType.TERMINATED && !Stages.after(about.caseType, about.stage, about.matterCode).isEmpty();
      case ASK_REPLACEMENT -> about.openReplacement == null && !about.replacing;
      case DECIDE_REPLACEMENT -> about.openReplacement != null;
      case HAND_OVER -> about.handOverDue;
      case TAKE_OVER -> about.takeOverDue && !about.replacing;
      case REPORT_GROUND -> about.openTermination == null;
      case SERVE_TERMINATION -> about.servedOn == null;
      case REFER_TO_MEDIATION -> about.signedOn != null && !about.replacing && about.openReplacement == null && about.openTermination == null;
      case RETURN_FROM_MEDIATION -> true;
      case OPEN, ASSIGN, DECLINE, CONFIRM, UPLOAD, ACCEPT_FILE, RETURN_FILE, ARCHIVE, DECIDE_TERMINATION -> true;
      case REINSTATE -> about.terminatedOn != null;
    };
  }
}
