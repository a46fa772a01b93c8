package org.nuanyang.outreach.internal.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.outreach.RiskGrade;
import org.nuanyang.shared.DataPlace;
import org.springframework.core.io.ClassPathResource;

/**
 * What is looked for in contracts of one kind. A file that is wrong stops the platform from starting.
 *
 * @param elements what should stand in it
 * @param clauses what should not
 * @param limits numbers the law bounds
 */
record ContractRules(String kind, String title, List<Element> elements, List<Clause> clauses, List<Limit> limits) {

  private static final List<String> KINDS = List.of("labour", "sale", "lease", "service", "loan");
  private static final String COMMON = "common";
  private static final List<RiskGrade> GRADES = List.of(RiskGrade.SERIOUS, RiskGrade.SOME, RiskGrade.LIGHT);

  /** What every rule says when it speaks. @param why with its articles @param put our own clause */
  record Advice(String id, String what, RiskGrade grade, Sourced why, String put) {}

  /** @param found ways it may be written @param all whether each of them must be there */
  record Element(Advice advice, List<Pattern> found, boolean all) {}

  /** @param unless words in the same sentence that make it harmless */
  record Clause(Advice advice, Pattern says, @Nullable Pattern unless) {}

  record Limit(Advice advice, Measure measure) {}

  /** All kinds, in the order they are offered. */
  static Map<String, ContractRules> shipped() {
    ContractRules common = read(COMMON);
    Map<String, ContractRules> all = new LinkedHashMap<>();
    for (String kind : KINDS) {
      DataPlace file = file(kind);
      ContractRules own = read(file);
      all.put(kind, file.flag("alone") ? own : own.with(common));
    }
    return all;
  }

  private ContractRules with(ContractRules common) {
    return new ContractRules(kind, title, joined(elements, common.elements), joined(clauses, common.clauses), joined(limits, common.limits));
  }

  private static <T> List<T> joined(List<T> own, List<T> common) {
    List<T> all = new ArrayList<>(own);
    all.addAll(common);
    return all;
  }

  private static DataPlace file(String kind) {
    String file = "outreach/contracts/" + kind + ".yaml";
    try {
      return DataPlace.top(file, new ClassPathResource(file).getContentAsByteArray()).only(Set.of("kind", "title", "alone", "elements", "clauses", "limits"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContractRules read(String kind) {
    return read(file(kind));
  }

  private static ContractRules read(DataPlace top) {
    String title = top.optional("title");
    return new ContractRules(
        top.text("kind"), title == null ? "" : title,
        top.parts("elements", Set.of("id", "what", "found", "all", "grade", "why", "put")).stream().map(ContractRules::element).toList(),
        top.parts("clauses", Set.of("id", "what", "says", "unless", "grade", "why", "put")).stream().map(ContractRules::clause).toList(),
        top.parts("limits", Set.of("id", "what", "measure", "grade", "why", "put")).stream()
            .map(place -> new Limit(advice(place), place.one("measure", Measure.class))).toList());
  }

  private static Element element(DataPlace place) {
    return new Element(advice(place), place.mustTexts("found").stream().map(text -> pattern(place, "found", text)).toList(), place.flag("all"));
  }

  private static Clause clause(DataPlace place) {
    String unless = place.optional("unless");
    return new Clause(advice(place), pattern(place, "says", place.text("says")), unless == null ? null : pattern(place, "unless", unless));
  }

  private static Pattern pattern(DataPlace place, String name, String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException unreadable) {
      throw place.wrong(name, "is no pattern: " + unreadable.getDescription());
    }
  }

  private static Advice advice(DataPlace place) {
    Sourced why = Sourced.of(place.text("why"));
    if (why.sources().isEmpty()) throw place.wrong("why", "cites no article");
    return new Advice(place.text("id"), place.text("what"), place.one("grade", GRADES), why, place.text("put"));
  }
}
