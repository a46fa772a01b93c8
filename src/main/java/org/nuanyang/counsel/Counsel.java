package org.nuanyang.counsel;

import java.util.List;

/** The front door of the counsel. Anonymous: nobody signs in to ask. */
public interface Counsel {

  /**
   * Answers, and remembers question and answer for thirty days.
   *
   * @throws org.nuanyang.shared.Refusal {@code counsel.question.*} for an empty or overlong question
   * @throws org.nuanyang.shared.Missing when the conversation to go on with was forgotten
   */
  default Conversation ask(AskCounsel command) {
    return ask(command, Hearing.NOBODY);
  }

  /** As {@link #ask(AskCounsel)}, with the answer told while it is being made. */
  Conversation ask(AskCounsel command, Hearing hearing);

  /** First help for the danger in what somebody wrote, answered or not; empty for a calm story. */
  List<Answer.SafetyNotice> danger(String words);

  /** Answers without remembering anything: for measuring, and for other systems that keep their own record. */
  Answer consider(String question);

  /** @throws org.nuanyang.shared.Missing unknown, or forgotten */
  Conversation conversation(ConversationId id);

  /** The person says whether a turn helped; said again, the last word counts. */
  void rate(ConversationId id, int turn, boolean helpful);

  /** Hands over to people; the transcript travels along, and the talk is kept with its matter from now on. */
  Conversation call(CallLawyer command);

  /** The person takes everything back: the words are gone at once, only the count of consultations stays. */
  void forget(ConversationId id);
}
