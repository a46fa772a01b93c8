package org.nuanyang.drafting.internal.interview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.Fault;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Scope;
import org.nuanyang.drafting.Screen;

/** Reads all answers at once, as another system or a test sends them, in the order the pages would ask. */
public final class WholeCheck {

  private final GuidedPaper paper;
  private final LocalDate today;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Object> standing = new LinkedHashMap<>();

  private WholeCheck(GuidedPaper paper, LocalDate today) {
    this.paper = paper;
    this.today = today;
  }

  /** What came of it. @param answers those that can be used */
  public record Result(Answers answers, List<Fault> faults) {}

  /** @param given texts, numbers, booleans, lists, and maps for parties and rows; nested or by dotted names */
  public static Result of(GuidedPaper paper, Map<String, ?> given, LocalDate today) {
    var check = new WholeCheck(paper, today);
    check.read(flat("", given));
    return new Result(new Answers(check.standing), List.copyOf(check.faults));
  }

  private void read(Map<String, Object> given) {
    Set<String> left = new LinkedHashSet<>(given.keySet());
    for (Screen screen : paper.screens()) {
      Screen.Repeat repeat = screen.repeat();
      if (repeat != null) left.remove(repeat.list());
      else screen.questions().forEach(question -> left.remove(question.id()));
      Answers sofar = new Answers(standing);
      if (!screen.when().holds(sofar)) continue;
      if (repeat == null) one(screen, given, null, standing, "");
      else rows(screen, repeat, given.get(repeat.list()));
    }
    left.forEach(name -> faults.add(Fault.of(name, name, "drafting.error.unknown")));
  }

  private void rows(Screen screen, Screen.Repeat repeat, @Nullable Object sent) {
    List<?> several = sent instanceof List<?> list ? list : List.of();
    if (sent != null && !(sent instanceof List<?>)) faults.add(Fault.of(repeat.list(), repeat.one(), "drafting.error.rows"));
    if (several.size() < repeat.min()) faults.add(Fault.of(repeat.list(), repeat.one(), "drafting.error.too-few", repeat.min(), repeat.one()));
    if (several.size() > repeat.max()) faults.add(Fault.of(repeat.list(), repeat.one(), "drafting.error.too-many", repeat.max(), repeat.one()));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(several.size(), repeat.max()); i++) {
      String path = repeat.list() + "[" + i + "].";
      if (!(several.get(i) instanceof Map<?, ?> map)) {
        faults.add(Fault.of(path.substring(0, path.length() - 1), repeat.one(), "drafting.error.rows"));
        continue;
      }
      Map<String, Object> row = new LinkedHashMap<>();
      Map<String, Object> typed = flat("", map);
      one(screen, typed, new Answers(Map.of()), row, path);
      for (String name : typed.keySet())
        if (screen.questions().stream().noneMatch(question -> question.id().equals(name))) faults.add(Fault.of(path + name, name, "drafting.error.unknown"));
      rows.add(row);
    }
    if (!rows.isEmpty()) standing.put(repeat.list(), rows);
  }

  private void one(Screen screen, Map<String, Object> given, @Nullable Answers row, Map<String, Object> into, String prefix) {
    for (Question question : screen.questions()) {
      Scope scope = row == null ? Scope.of(new Answers(standing)) : new Scope(new Answers(standing), new Answers(into));
      if (!question.when().holds(scope)) continue;
      AnswerCheck.Outcome outcome = AnswerCheck.read(question, words(given.get(question.id())), scope, today);
      Fault fault = AnswerCheck.fault(prefix + question.id(), question, outcome);
      if (fault != null) faults.add(fault);
      if (outcome instanceof AnswerCheck.Outcome.Kept kept) into.put(question.id(), kept.value());
    }
  }

  private static List<String> words(@Nullable Object sent) {
    return switch (sent) {
      case null -> List.of();
      case List<?> several -> several.stream().map(String::valueOf).toList();
      case BigDecimal number -> List.of(isHuge(number) ? number.toString() : number.toPlainString());
      default -> List.of(String.valueOf(sent));
    };
  }

  /** Written out, a number with a billion zeros would fill the memory. */
  private static boolean isHuge(BigDecimal number) {
    return Math.abs((long) number.scale()) > 40;
  }

  /** {applicant: {name: …}} and {applicant.name: …} are the same. */
  private static Map<String, Object> flat(String prefix, Map<?, ?> given) {
    Map<String, Object> flat = new LinkedHashMap<>();
    given.forEach((name, value) -> {
      if (value instanceof Map<?, ?> inner) flat.putAll(flat(prefix + name + ".", inner));
      else if (value != null) flat.put(prefix + name, value);
    });
    return flat;
  }
}
