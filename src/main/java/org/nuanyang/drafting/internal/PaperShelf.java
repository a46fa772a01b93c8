package org.nuanyang.drafting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.Fault;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Screen;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.PaperBook;
import org.nuanyang.drafting.internal.interview.Walk;
import org.nuanyang.drafting.internal.interview.WholeCheck;
import org.nuanyang.drafting.internal.layout.SheetLayout;
import org.nuanyang.matters.MatterView;
import org.springframework.stereotype.Component;

/** Offers what the book of guided documents holds. */
@Component
class PaperShelf implements GuidedPapers {

  private static final int LONGEST = 60;

  private final PaperBook book;
  private final Clock clock;
  private final KnownFacts known;

  PaperShelf(PaperBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
    this.known = new KnownFacts(clock);
  }

  @Override
  public List<GuidedPaper> all() {
    return book.all().stream().map(Definition::face).toList();
  }

  @Override
  public List<GuidedPaper> search(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) return all();
    String asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    record Found(GuidedPaper paper, double score) {}
    return all().stream()
        .map(paper -> new Found(paper, score(paper, asked)))
        .filter(found -> found.score() > 0)
        .sorted(Comparator.comparingDouble(Found::score).reversed())
        .map(Found::paper)
        .toList();
  }

  /** A name that is or holds what was asked comes first; else by the pairs of signs both share. */
  private static double score(GuidedPaper paper, String asked) {
    List<String> names = paper.called().toList();
    if (names.contains(asked)) return 10;
    if (names.stream().anyMatch(name -> name.contains(asked))) return 6 + 1.0 / paper.title().length();
    double best = 0;
    for (String name : names) best = Math.max(best, shared(name, asked) * (asked.contains(name) ? 2 : 1));
    double told = Math.max(best, 0.8 * shared(paper.purpose(), asked));
    return told < 0.25 ? 0 : told;
  }

  /** The part of the pairs of signs asked that the text has. */
  private static double shared(String text, String asked) {
    if (asked.length() < 2) return text.contains(asked) ? 1 : 0;
    int pairs = 0;
    for (int i = 0; i + 2 <= asked.length(); i++) if (text.contains(asked.substring(i, i + 2))) pairs++;
    return (double) pairs / (asked.length() - 1);
  }

  @Override
  public GuidedPaper find(String id) {
    return book.find(id).face();
  }

  @Override
  public @Nullable GuidedPaper named(String name) {
    for (GuidedPaper paper : all()) if (paper.called().anyMatch(name::equals)) return paper;
    return null;
  }

  @Override
  public List<GuidedPaper> using(String calculator) {
    List<GuidedPaper> using = new ArrayList<>();
    for (GuidedPaper paper : all())
      if (paper.screens().stream().flatMap(screen -> screen.questions().stream()).anyMatch(question -> KnownFacts.isOf(calculator, question))) using.add(paper);
    return using;
  }

  @Override
  public Read read(String id, Map<String, ?> given) {
    WholeCheck.Result read = WholeCheck.of(find(id), given, LocalDate.now(clock));
    return new Read(read.answers(), read.faults());
  }

  @Override
  public List<Screen> pages(GuidedPaper paper, Answers standing) {
    return Walk.pages(paper, standing);
  }

  @Override
  public List<Question> questions(Screen screen, Answers standing, @Nullable Answers row) {
    return Walk.questions(screen, standing, row);
  }

  @Override
  public List<Fault> missing(GuidedPaper paper, Answers standing) {
    return Walk.missing(paper, standing);
  }

  @Override
  public String said(Question question, Answers answers) {
    return SheetLayout.said(question, answers.texts(question.id()));
  }

  @Override
  public PaperSheet sheet(String id, Answers answers) {
    Definition definition = book.find(id);
    return SheetLayout.of(definition, Walk.standing(definition.face(), answers));
  }

  @Override
  public Answers fromMatter(String id, MatterView matter) {
    return known.ofMatter(find(id), matter);
  }

  @Override
  public Answers fromSum(String id, Worksheet sheet) {
    return known.ofSum(find(id), sheet);
  }
}
