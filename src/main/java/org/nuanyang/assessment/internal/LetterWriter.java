package org.nuanyang.assessment.internal;

import static org.nuanyang.assessment.OpinionLetter.POINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessment.Finding;
import org.nuanyang.assessment.Assessment.Issue;
import org.nuanyang.assessment.Assessment.Proof;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.assessment.OpinionLetter.Section;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.Sourced;

/** Writes one letter, section by section; what is empty is left out. */
final class LetterWriter {

  private final Assessment assessment;
  private final LetterWords words;
  private final CheckedArticles articles;
  private final List<Section> sections = new ArrayList<>();

  LetterWriter(Assessment assessment, LetterWords words, LawLibrary laws) {
    this.assessment = assessment;
    this.words = words;
    this.articles = new CheckedArticles(laws, assessment.day());
  }

  OpinionLetter write() {
    section("facts", facts());
    section("issues", issues());
    section("proofs", proofs());
    section("risks", risks());
    section("terms", terms());
    section("sums", sums());
    section("ways", ways());
    section("next", next());
    section("missing", missing());
    return new OpinionLetter(assessment.category(), words.say("assessment.letter.title"), assessment.day(), List.copyOf(sections), articles.standing());
  }

  private void section(String key, List<String> lines) {
    if (!lines.isEmpty()) sections.add(new Section(words.say("assessment.letter." + key), String.join("\n", lines)));
  }

  private List<String> facts() {
    return assessment.facts().stream().map(stated -> POINT + words.say("assessment.letter.fact", stated.fact().question(), stated.words())).toList();
  }

  private List<String> issues() {
    List<String> lines = new ArrayList<>();
    for (Issue issue : assessment.issues()) lines.add(words.say("assessment.letter.issue", lines.size() + 1, issue.question(), stated(issue.law())));
    return lines;
  }

  private List<String> proofs() {
    List<String> lines = new ArrayList<>();
    for (Issue issue : assessment.issues()) {
      if (issue.proofs().isEmpty()) continue;
      lines.add(words.say("assessment.letter.about", issue.question()));
      for (Proof proof : issue.proofs()) {
        String burden = words.say("assessment.letter.burden." + proof.burden());
        String state = words.say("assessment.letter.state." + proof.state());
        lines.add(POINT + words.say("assessment.letter.proof", proof.point(), burden, state, String.join("、", proof.by())) + stated(proof.rule()));
      }
    }
    return lines;
  }

  private List<String> risks() {
    List<String> lines = new ArrayList<>();
    for (Assessment.Viewed viewed : assessment.views()) {
      lines.add(words.say("assessment.letter.side", words.say(viewed.view().messageKey()), words.say(viewed.grade().messageKey())));
      for (Finding finding : viewed.findings()) {
        String says = stated(finding.says());
        if (!says.isEmpty()) lines.add(POINT + says + (finding.means() == null ? "" : stated(finding.means())));
      }
    }
    return lines;
  }

  private List<String> terms() {
    List<String> lines = new ArrayList<>();
    for (Assessment.Term term : assessment.terms()) {
      if (term.lastDay() == null) lines.add(POINT + words.say("assessment.letter.term.none", term.title()));
      else lines.add(POINT + words.say(term.passed() ? "assessment.letter.term.passed" : "assessment.letter.term", term.title(), words.day(term.lastDay())));
      term.sheet().lines().forEach(line -> lines.add(worked(line)));
    }
    return lines;
  }

  private List<String> sums() {
    List<String> lines = new ArrayList<>();
    for (Worksheet sheet : assessment.sums()) {
      if (sheet.calculator().group().equals("TERMS")) continue;
      lines.add(words.say("assessment.letter.sum", sheet.calculator().title()));
      sheet.lines().forEach(line -> lines.add(POINT + worked(line)));
    }
    if (!lines.isEmpty()) lines.add(words.say("assessment.letter.sums.notice"));
    return lines;
  }

  private String worked(Worksheet.Line line) {
    String amount = line.amount() == null ? "" : words.say("assessment.letter.amount", String.format(Locale.ROOT, "%,.2f", line.amount()));
    if (line.citation() != null) articles.look(line.citation());
    String article = line.citation() == null ? "" : words.say("assessment.letter.by", line.citation().toString());
    return words.say("assessment.letter.line", line.title(), line.formula()) + amount + article;
  }

  private List<String> ways() {
    List<String> lines = new ArrayList<>();
    for (Assessment.Way way : assessment.ways()) {
      lines.add(words.say("assessment.letter.way", lines.size() / 4 + 1, way.title(), stated(way.fits())));
      lines.add(POINT + words.say("assessment.letter.who", stated(way.who())));
      lines.add(POINT + words.say("assessment.letter.cost", stated(way.cost())));
      lines.add(POINT + words.say("assessment.letter.time", stated(way.time())));
    }
    return lines;
  }

  /** What the worries ask for; where nothing worries, what the other findings ask for, else the first way. */
  private List<String> next() {
    List<String> lines = todo(true);
    if (lines.isEmpty()) lines = todo(false);
    if (!lines.isEmpty() || assessment.ways().isEmpty()) return lines;
    Assessment.Way first = assessment.ways().getFirst();
    return List.of(POINT + words.say("assessment.letter.start", first.title(), stated(first.who())));
  }

  private List<String> todo(boolean worries) {
    return assessment.views().stream()
        .flatMap(viewed -> viewed.findings().stream())
        .filter(finding -> finding.grade().worries() == worries)
        .flatMap(finding -> finding.todo().stream())
        .map(this::stated)
        .filter(said -> !said.isEmpty())
        .map(POINT::concat)
        .distinct()
        .toList();
  }

  private List<String> missing() {
    return assessment.missing().stream().map(fact -> POINT + words.say("assessment.letter.gap", fact.fact().question(), views(fact))).toList();
  }

  private String views(Assessment.MissingFact fact) {
    List<String> views = fact.turns().stream().flatMap(turn -> turn.changes().stream()).map(change -> words.say(change.view().messageKey())).distinct().toList();
    return String.join("、", views);
  }

  /** The sentence with its articles behind it; nothing when an article of it is not in force. */
  private String stated(@Nullable Sourced said) {
    if (said == null || !articles.stands(said)) return "";
    if (said.sources().isEmpty()) return said.words();
    String named = String.join("、", said.sources().stream().distinct().map(Object::toString).toList());
    return said.words() + words.say("assessment.letter.by", named);
  }
}
