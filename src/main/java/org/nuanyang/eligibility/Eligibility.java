package org.nuanyang.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;

/** The front door of eligibility: facts in; proposal, reasons, papers and questions out. */
public interface Eligibility {

  /**
   * Proposes a verdict under the rules of the application date. Asking again years later with the
   * same facts gives the same rules; {@link Facts#asOf} asks under those of another day.
   *
   * @throws InvalidFacts when a code is unknown or a value impossible
   */
  Verdict judge(Facts facts);

  /**
   * A judge by other rules than those in force, such as a draft's: it proposes as {@link #judge} does.
   *
   * @param rules looked at once; what is published later does not change them
   */
  Function<Facts, Verdict> judgeOf(Policies rules);

  /**
   * Questions whose answer can still change the verdict, in the order to ask them. Facts that are
   * given are never asked for again; the list shrinks, or changes, with each answer.
   *
   * @param asked ids of questions already put, also those answered with 不清楚
   */
  List<Question> questionsStillNeeded(Facts facts, Set<String> asked);

  /**
   * The facts with one answer added.
   *
   * @param given what came from the form: nothing (不清楚), one value, or the chosen ones
   * @throws InvalidFacts when the answer does not fit the question
   */
  Facts answer(Facts facts, String questionId, List<String> given);

  /** The facts without what one answer stated, for a person who goes a step back. */
  Facts withoutAnswer(Facts facts, String questionId);

  /** The full list of papers for these facts. */
  List<RequiredDocument> documents(Facts facts);

  /**
   * Papers that are still missing, all of them, for the one-time notice (法律援助法第四十三条).
   *
   * @param present codes of the papers that are there
   */
  List<RequiredDocument> missing(Facts facts, Set<String> present);

  /** Matters in plain words, for every form that asks for one. */
  List<MatterOption> matters(String profile, LocalDate on);

  /** Groups of persons in plain words; the value is the group's code. */
  List<Option> groups(String profile, LocalDate on);

  /** Name of a matter, group or fact as officers write it; the code itself when it is unknown. */
  String nameOf(String profile, String code, LocalDate on);

  /**
   * The facts of a kept interview, to be carried into an application.
   *
   * @throws Missing when there is no such interview or it was cleared away
   */
  Facts interviewAnswers(CheckId check);
}
