package org.nuanyang.assessment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.assessment.Checklist;
import org.springframework.web.util.UriComponentsBuilder;

/** The answers as they stand in an address: one parameter a fact, several options as several parameters or joined by commas. */
record RiskAnswers(Map<String, String> values) {

  private static final int LONGEST = 200;

  /** Only facts of the checklist; anything else in the address is not ours. */
  static RiskAnswers of(Checklist checklist, Map<String, String[]> sent) {
    Map<String, String> values = new LinkedHashMap<>();
    checklist.facts().forEach(fact -> {
      String[] given = sent.get(fact.id());
      if (given == null) return;
      String value = String.join(",", List.of(given).stream().map(String::strip).filter(each -> !each.isEmpty()).toList());
      if (!value.isEmpty() && value.length() <= LONGEST) values.put(fact.id(), value);
    });
    return new RiskAnswers(values);
  }

  /** The answers to facts that are still asked: those of a branch left again are dropped. */
  RiskAnswers only(List<Checklist.Group> screens) {
    Map<String, String> kept = new LinkedHashMap<>();
    screens.forEach(screen -> screen.facts().forEach(fact -> {
      String value = values.get(fact.id());
      if (value != null) kept.put(fact.id(), value);
    }));
    return new RiskAnswers(kept);
  }

  /** The address of a page with these answers. */
  String at(String path) {
    return under(UriComponentsBuilder.fromPath(path));
  }

  String under(UriComponentsBuilder page) {
    Map<String, Object> written = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      page.queryParam(name, "{" + name + "}"); // as a variable, so that a brace somebody typed is no template
      written.put(name, value);
    });
    return page.encode().buildAndExpand(written).toUriString();
  }
}
