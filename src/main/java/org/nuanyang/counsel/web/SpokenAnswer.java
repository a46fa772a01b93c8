package org.nuanyang.counsel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer;
import org.nuanyang.language.MachineLabel;

/**
 * An answer as other systems read it.
 *
 * @param category one of the twelve codes; null when nobody can tell
 * @param answer statements of law, each with at least one citation
 * @param followUps questions back and questions others ask next
 * @param aidLikely whether free legal aid is likely; {@code aid} says why
 * @param tools sums and papers that help, with the page of each
 * @param repealed laws the person named that no longer apply
 * @param confidence 0 to 1
 * @param handover whether a person should take over
 * @param madeBy the visible label of machine-made text
 * @param spoken the answer for speaking aloud, the label first
 * @param aigc the hidden label, for the metadata of whatever this is kept in
 * @param wording the language model that put the answer into words; null when none did
 */
record SpokenAnswer(
    UUID conversation,
    int turn,
    @Nullable String category,
    List<Safety> safety,
    List<Said> answer,
    List<String> followUps,
    List<Said> nextSteps,
    List<Said> evidence,
    List<Term> deadlines,
    List<Said> costs,
    List<String> places,
    boolean aidLikely,
    Said aid,
    @Nullable String matterCode,
    List<String> calculators,
    List<String> papers,
    List<Tool> tools,
    List<Answer.Repealed> repealed,
    double confidence,
    String certainty,
    boolean handover,
    String lead,
    String disclaimer,
    String madeBy,
    String spoken,
    MachineLabel aigc,
    Answer.@Nullable Wording wording) {

  record Said(String text, List<Cited> citations) {}

  /** @param kind CALCULATOR or PAPER */
  record Tool(String kind, String name, String link) {}

  record Cited(String law, String article, String text, String status, @Nullable String link) {}

  record Term(String text, List<Cited> citations, @Nullable LocalDate from, @Nullable LocalDate lastDay, boolean passed) {}

  record Safety(String kind, String title, List<Said> words, List<String> phones) {}
}
