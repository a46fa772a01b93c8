package org.nuanyang.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.FactsUnclear.Fault;
import org.nuanyang.shared.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checklists, assessments and refusals as other systems read them, with names in_snake_case. */
@Component
class RiskJson {

  private static final JsonMapper PLAIN = JsonMapper.builder().build();

  private final RiskWords words;

  RiskJson(RiskWords words) {
    this.words = words;
  }

  /** The facts, bare or under {@code facts}; null when the body is no JSON object. */
  static @Nullable Map<String, String> read(byte @Nullable [] body) {
    if (body == null || body.length == 0) return null;
    try {
      JsonNode sent = PLAIN.readTree(body);
      if (!sent.isObject()) return null;
      JsonNode facts = sent.path("facts").isObject() ? sent.get("facts") : sent;
      Map<String, String> values = new LinkedHashMap<>();
      for (String name : facts.propertyNames()) values.put(name, text(facts.get(name)));
      return values;
    } catch (JacksonException unreadable) {
      return null;
    }
  }

  private static String text(JsonNode value) {
    if (value.isNull()) return "";
    if (value.isNumber()) return value.decimalValue().toPlainString();
    if (!value.isArray()) return value.isString() ? value.asString() : value.toString();
    List<String> several = new ArrayList<>();
    for (JsonNode each : value) several.add(text(each));
    return String.join(",", several);
  }

  Map<String, Object> description(Checklist checklist) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("category", checklist.category());
    described.put("title", checklist.title());
    described.put("purpose", checklist.purpose());
    described.put("facts", checklist.groups().stream().flatMap(group -> group.facts().stream().map(fact -> fact(group, fact))).toList());
    described.put("page", "/risk/" + checklist.category());
    described.put("notice", words.say("assessment.notice"));
    return described;
  }

  private static Map<String, Object> fact(Checklist.Group group, Checklist.Fact fact) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", fact.id());
    described.put("group", group.title());
    described.put("type", fact.type());
    described.put("question", fact.question());
    if (fact.hint() != null) described.put("hint", fact.hint());
    if (!fact.options().isEmpty()) described.put("options", fact.options().stream().map(option -> Map.of("value", option.value(), "meaning", option.label())).toList());
    return described;
  }

  Map<String, Object> assessment(Assessment assessment) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("category", assessment.category());
    answer.put("day", assessment.day());
    Map<String, Object> facts = new LinkedHashMap<>();
    assessment.facts().forEach(stated -> facts.put(stated.fact().id(), stated.value()));
    answer.put("facts", facts);
    answer.put("views", assessment.views());
    answer.put("missing", assessment.missing());
    answer.put("ways", assessment.ways());
    answer.put("issues", assessment.issues());
    answer.put("terms", assessment.terms().stream().map(RiskJson::term).toList());
    answer.put("sums", assessment.sums().stream().map(sheet -> Map.of("calculator", sheet.calculator().id(), "outputs", sheet.outputs())).toList());
    answer.put("machine_made", true);
    answer.put("notice", words.say("assessment.notice"));
    return answer;
  }

  private static Map<String, Object> term(Assessment.Term term) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("title", term.title());
    written.put("last_day", term.lastDay());
    written.put("passed", term.passed());
    return written;
  }

  ResponseEntity<Object> problem(HttpStatus status, String code, String key, List<Fault> faults, HttpServletRequest request) {
    return FieldProblem.of(status, code, words.say(key), faults.stream().map(fault -> new FieldProblem.Wrong(fault.fact(), fault.code(), words.of(fault))).toList(), request);
  }
}
