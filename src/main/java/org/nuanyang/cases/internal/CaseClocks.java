package org.nuanyang.cases.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The terms that run while a case is worked on, by the names of the deadline table. */
@Component
class CaseClocks {

  /** Five days from the assignment to the signed agreement (《办理法律援助案件程序规定》). */
  static final String TO_SIGN = "D27";

  /** From the request to the decision on a replacement. */
  static final String TO_DECIDE_REPLACEMENT = "D28";

  /** From the closing day to the report and the file (法律援助法 第五十条). */
  static final String TO_HAND_IN = "D29";

  /** From the file to its acceptance or return. */
  static final String TO_CHECK = "D30";

  /** From one word to the recipient to the next (法律援助法 第四十六条、第五十五条). */
  static final String TO_TELL = "D32";

  /** From a ground for termination found to its report (法律援助法 第四十八条). */
  static final String TO_REPORT_GROUND = "D33";

  /** From the termination to its service. */
  static final String TO_SERVE = "D34";

  /** From the decision on a replacement to the hand-over both lawyers confirmed; its subject is the replacement. */
  static final String TO_HAND_OVER = "HAND_OVER";

  private final Deadlines deadlines;
  private final MessageSource messages;

  CaseClocks(Deadlines deadlines, MessageSource messages) {
    this.deadlines = deadlines;
    this.messages = messages;
  }

  void start(String rule, LegalAidCase of, Instant at) {
    deadlines.watch(new WatchDeadline(rule, of.id, of.matter, at, of.city, of.decidingOrg, of.caseNumber));
  }

  void stop(String rule, LegalAidCase of) {
    deadlines.stop(of.id, rule);
  }

  /** It began on another day than was noted; the proof sheet names the verb that put it right. */
  void cancel(String rule, LegalAidCase of, CaseVerb by) {
    deadlines.cancel(of.id, rule, messages.getMessage(by.messageKey(), null, Locale.SIMPLIFIED_CHINESE));
  }

  void startHandOver(UUID replacement, LegalAidCase of, Instant at) {
    deadlines.watch(new WatchDeadline(TO_HAND_OVER, replacement, of.matter, at, of.city, of.decidingOrg, of.caseNumber));
  }

  void stopHandOver(UUID replacement) {
    deadlines.stop(replacement, TO_HAND_OVER);
  }

  void pause(String rule, LegalAidCase of, String reason) {
    deadlines.pause(of.id, rule, reason);
  }

  /** Nothing of what ran is waited for any more; the proof sheet names the verb that ended it. */
  void end(LegalAidCase of, CaseVerb by) {
    deadlines.cancelAll(of.id, messages.getMessage(by.messageKey(), null, Locale.SIMPLIFIED_CHINESE));
  }
}
