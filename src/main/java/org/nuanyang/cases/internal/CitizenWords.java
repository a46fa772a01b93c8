package org.nuanyang.cases.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the matter's timeline, in plain words, what a step means for the person who is being helped. */
@Component
class CitizenWords {

  private final Matters matters;
  private final Network network;
  private final MessageSource messages;

  CitizenWords(Matters matters, Network network, MessageSource messages) {
    this.matters = matters;
    this.network = network;
    this.messages = messages;
  }

  /** Steps that only concern the office are told to staff alone, in the case's own book. */
  void tell(LegalAidCase about, Step step, Actor by) {
    @Nullable String said = key(step.verb(), about);
    if (said == null) return;
    Standing standing =
        new Standing(
            holder(about),
            text("cases.citizen." + said + ".next"),
            null,
            List.of(),
            step.verb() == CaseVerb.ARCHIVE);
    matters.append(
        new MatterId(about.matter),
        new Happening(
            "cases." + said,
            text("cases.citizen." + said + ".title"),
            text("cases.citizen." + said + ".text", outcome(about)),
            step.reason().isEmpty() ? null : step.reason(),
            true,
            standing,
            by));
  }

  /** A line of its own wording, such as a hearing's day; the standing stays. */
  void tell(LegalAidCase about, CaseVerb verb, String title, String text, Actor by) {
    matters.append(
        new MatterId(about.matter),
        new Happening("cases." + verb.name().toLowerCase(Locale.ROOT), title, text, null, true, null, by));
  }

  private static @Nullable String key(CaseVerb verb, LegalAidCase about) {
    return switch (verb) {
      case SIGN -> "sign";
      case CLOSE -> "close";
      case ARCHIVE -> "archive";
      // That another lawyer is looked for is told by assignment.
      case DECIDE_REPLACEMENT -> about.replacing ? null : "not-replaced";
      case DECIDE_TERMINATION -> about.terminatedOn == null ? null : "terminate";
      case REINSTATE -> "reinstate";
      // Told by the transfer itself.
      case REFER_TO_MEDIATION, RETURN_FROM_MEDIATION -> null;
      case OPEN, ASSIGN, DECLINE, CONFIRM, DRAW_UP, EXCUSE_DELAY, ADD_RECORD, PLAN_HEARING, CANCEL_HEARING, UPLOAD, ENTER_AMOUNTS,
          RECORD_PAYMENT, NEXT_STAGE, WRITE_REPORT, SUBMIT_FILE, ACCEPT_FILE, RETURN_FILE, ASK_REPLACEMENT, HAND_OVER, TAKE_OVER,
          REPORT_GROUND, SERVE_TERMINATION ->
          null;
    };
  }

  /** Stage, ending and result, once there is one; the words of other steps have no place for them. */
  private Object[] outcome(LegalAidCase about) {
    if (about.closingType == null || about.resultGrade == null) return new Object[0];
    return new Object[] {
      text("cases.stage." + about.stage), text(about.closingType.messageKey()), text("cases.grade." + about.resultGrade)
    };
  }

  private String holder(LegalAidCase about) {
    if (about.state.running() && about.handlerName != null && !about.replacing) {
      return text("cases.citizen.holder.lawyer", about.handlerName);
    }
    return network.organisation(about.decidingOrg).name();
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
