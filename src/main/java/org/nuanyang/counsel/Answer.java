package org.nuanyang.counsel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/**
 * What the counsel says to one question.
 *
 * @param category null when nobody can tell
 * @param safety what comes before everything else; empty when nothing dangerous was said
 * @param statements what the law says for this, each with at least one verified citation; empty when it stays silent
 * @param evidence what to keep from now on
 * @param deadlines terms, counted on the calendar where the person gave a date
 * @param places where to go
 * @param calculators ids of sums that help, such as wage_arrears
 * @param papers names of papers that help, such as 劳动仲裁申请书
 * @param asksBack at most two short questions whose answer would change this one
 * @param suggestions other questions people ask next
 * @param guide id of the guide it rests on; null when it rests on articles alone
 * @param confidence 0 (nothing found) to 1
 * @param wording the language model that put the statements into words; null when they stand as found
 * @param repealed laws the person named that no longer apply
 */
public record Answer(
    @Nullable Category category,
    List<SafetyNotice> safety,
    List<Statement> statements,
    List<Statement> steps,
    List<Statement> evidence,
    List<Deadline> deadlines,
    List<Statement> costs,
    List<String> places,
    Aid aid,
    List<String> calculators,
    List<String> papers,
    List<String> asksBack,
    List<Suggestion> suggestions,
    @Nullable String guide,
    double confidence,
    Certainty certainty,
    @Nullable Wording wording,
    List<Repealed> repealed) {

  public Answer {
    repealed = repealed == null ? List.of() : repealed; // answers kept by an older release have none
  }

  /** As it was found, in the words of guides and articles. */
  public Answer(
      @Nullable Category category, List<SafetyNotice> safety, List<Statement> statements, List<Statement> steps, List<Statement> evidence,
      List<Deadline> deadlines, List<Statement> costs, List<String> places, Aid aid, List<String> calculators, List<String> papers,
      List<String> asksBack, List<Suggestion> suggestions, @Nullable String guide, double confidence, Certainty certainty) {
    this(
        category, safety, statements, steps, evidence, deadlines, costs, places, aid, calculators, papers, asksBack, suggestions, guide,
        confidence, certainty, null, List.of());
  }

  /** The same answer with this first help before it. */
  public Answer with(List<SafetyNotice> help) {
    return new Answer(
        category, help, statements, steps, evidence, deadlines, costs, places, aid, calculators, papers, asksBack, suggestions, guide,
        confidence, certainty, wording, repealed);
  }

  /** The same answer with its statements in a language model's words. */
  public Answer worded(List<Statement> words, Wording by) {
    return new Answer(
        category, safety, words, steps, evidence, deadlines, costs, places, aid, calculators, papers, asksBack, suggestions, guide,
        confidence, certainty, by, repealed);
  }

  /** The same answer, which also says that these laws no longer apply. */
  public Answer saying(List<Repealed> laws) {
    return new Answer(
        category, safety, statements, steps, evidence, deadlines, costs, places, aid, calculators, papers, asksBack, suggestions, guide,
        confidence, certainty, wording, laws);
  }

  /**
   * A law that was named and no longer applies.
   *
   * @param by the text that took its place; null when nobody knows
   * @param link page of that text; null when the library does not hold it
   */
  public record Repealed(String law, @Nullable String by, @Nullable String link) {}

  /**
   * What put the statements into words.
   *
   * @param prompt name and version of its instructions, such as counsel-answer/1
   * @param endpoint name of the endpoint in the configuration
   */
  public record Wording(String prompt, String endpoint, String model) {}

  /** How much the counsel stands by its answer. */
  public enum Certainty {
    /** 有把握: a reviewed guide fits the question. */
    SURE,
    /** 可参考: articles were found that speak of it; a lawyer should look. */
    LIKELY,
    /** 拿不准: it says so and hands over. */
    UNSURE,
    /** 不属于法律问题: outside what the counsel answers. */
    OUTSIDE
  }

  /** A sentence in plain words and the articles behind it. */
  public record Statement(String text, List<CitedArticle> citations) {}

  /**
   * An article that was looked up and found as cited.
   *
   * @param text the words of the cited article, paragraph or item
   * @param status IN_FORCE; UNCHECKED while no law was imported into this installation
   * @param link page of the article; null while no law was imported
   */
  public record CitedArticle(String law, String article, String text, String status, @Nullable String link) {}

  /**
   * A term that runs.
   *
   * @param opening what the count starts from, in plain words; null when it is not counted
   * @param from the date the person gave; null when none was given
   * @param lastDay counted from it; null when it cannot be counted
   * @param passed whether the last day lies before today
   */
  public record Deadline(
      Statement term, @Nullable String opening, @Nullable LocalDate from, @Nullable LocalDate lastDay, boolean passed) {}

  /**
   * Whether free legal aid is likely.
   *
   * @param matter code such as M05_WAGE; null when none fits
   */
  public record Aid(boolean likely, @Nullable String matter, Statement reason) {}

  /** Fixed words, written by people, for danger. @param kind such as VIOLENCE */
  public record SafetyNotice(String kind, String title, List<Statement> words, List<Phone> phones) {}

  /** A number to call. */
  public record Phone(String number, String name) {}

  /** A question one tap away. */
  public record Suggestion(String guide, String question) {}

  /** Whether a person should take over. */
  public boolean handsOver() {
    return certainty == Certainty.UNSURE || certainty == Certainty.OUTSIDE;
  }
}
