package org.nuanyang.drafting.internal.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.Fault;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Scope;
import org.nuanyang.drafting.Screen;

/** The way through an interview: which pages are asked given the answers, and which answers still stand. */
public final class Walk {

  private Walk() {}

  /** The answers to what is asked; what was answered on a way no longer taken is left out. */
  public static Answers standing(GuidedPaper paper, Answers given) {
    Map<String, Object> standing = new LinkedHashMap<>();
    for (Screen screen : paper.screens()) {
      Answers sofar = new Answers(standing);
      if (!screen.when().holds(sofar)) continue;
      if (screen.repeat() == null) {
        standing.putAll(kept(screen, given, sofar, false).values());
      } else {
        List<Map<String, Object>> rows =
            given.rows(screen.repeat().list()).stream().map(row -> kept(screen, row, sofar, true).values()).toList();
        if (!rows.isEmpty()) standing.put(screen.repeat().list(), rows);
      }
    }
    return new Answers(standing);
  }

  private static Answers kept(Screen screen, Answers given, Answers sofar, boolean row) {
    Map<String, Object> kept = new LinkedHashMap<>();
    for (Question question : screen.questions()) {
      Answers own = new Answers(kept);
      if (given.has(question.id()) && question.when().holds(row ? new Scope(sofar, own) : Scope.of(joined(sofar, kept))))
        kept.put(question.id(), java.util.Objects.requireNonNull(given.values().get(question.id())));
    }
    return new Answers(kept);
  }

  private static Answers joined(Answers sofar, Map<String, Object> more) {
    if (more.isEmpty()) return sofar;
    Map<String, Object> joined = new LinkedHashMap<>(sofar.values());
    joined.putAll(more);
    return new Answers(joined);
  }

  /** The pages that are asked, in their order. */
  public static List<Screen> pages(GuidedPaper paper, Answers standing) {
    return paper.screens().stream().filter(screen -> screen.when().holds(standing)).toList();
  }

  /** The questions a page asks now. @param row of a repeated page; null otherwise */
  public static List<Question> questions(Screen screen, Answers standing, @Nullable Answers row) {
    Scope scope = new Scope(standing, row);
    return screen.questions().stream().filter(question -> question.when().holds(scope)).toList();
  }

  /** What must still be answered before the paper is whole. */
  public static List<Fault> missing(GuidedPaper paper, Answers standing) {
    List<Fault> missing = new ArrayList<>();
    for (Screen screen : pages(paper, standing)) {
      Screen.Repeat repeat = screen.repeat();
      if (repeat == null) {
        missing.addAll(missing(screen, standing, null, ""));
        continue;
      }
      List<Answers> rows = standing.rows(repeat.list());
      if (rows.size() < repeat.min()) missing.add(Fault.of(repeat.list(), repeat.one(), "drafting.error.too-few", repeat.min(), repeat.one()));
      IntStream.range(0, rows.size()).forEach(i -> missing.addAll(missing(screen, standing, rows.get(i), repeat.list() + "[" + i + "].")));
    }
    return missing;
  }

  private static List<Fault> missing(Screen screen, Answers standing, @Nullable Answers row, String prefix) {
    Answers answers = row == null ? standing : row;
    return questions(screen, standing, row).stream()
        .filter(question -> question.required() && !answers.has(question.id()))
        .map(question -> Fault.of(prefix + question.id(), question.label(), AnswerCheck.empty(question)))
        .toList();
  }

  /** The page a fault is about. */
  public static @Nullable Screen about(GuidedPaper paper, String field) {
    String list = field.replaceAll("\\[.*", "");
    for (Screen screen : paper.screens()) {
      boolean here =
          screen.repeat() == null
              ? screen.questions().stream().anyMatch(question -> question.id().equals(field))
              : screen.repeat().list().equals(list);
      if (here) return screen;
    }
    return null;
  }
}
