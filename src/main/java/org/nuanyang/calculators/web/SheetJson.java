package org.nuanyang.calculators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Field;
import org.nuanyang.calculators.NotCalculable.Fault;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.shared.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Descriptions, sheets and refusals as other systems read them, with names in_snake_case. */
@Component
class SheetJson {

  /** An amount must not pass through a binary fraction. */
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

  private final FaultWords words;

  SheetJson(FaultWords words) {
    this.words = words;
  }

  /** The inputs, bare or under {@code inputs}; null when the body is no JSON object. */
  static @Nullable Map<String, Object> read(byte @Nullable [] body) {
    if (body == null || body.length == 0) return null;
    try {
      Map<String, Object> given = EXACT.readValue(body, OBJECT);
      if (given == null) return null;
      if (given.size() == 1 && given.get("inputs") instanceof Map<?, ?> inputs) return copy(inputs);
      return given;
    } catch (JacksonException unreadable) {
      return null;
    }
  }

  private static Map<String, Object> copy(Map<?, ?> inputs) {
    Map<String, Object> copy = new LinkedHashMap<>();
    inputs.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  Map<String, Object> description(Calculator calculator) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("id", calculator.id());
    description.put("group", calculator.group());
    description.put("title", calculator.title());
    description.put("summary", calculator.summary());
    description.put("inputs", calculator.inputs().stream().map(SheetJson::field).toList());
    description.put("outputs", calculator.results().stream().map(SheetJson::result).toList());
    description.put("citations", calculator.citations());
    description.put("page", "/calculators/" + calculator.id());
    description.put("notice", words.notice());
    return description;
  }

  private static Map<String, Object> field(Field field) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", field.name());
    described.put("type", field.type());
    described.put("required", field.required());
    if (field.unit() != null) described.put("unit", field.unit());
    Map<String, Object> range = range(field);
    if (!range.isEmpty()) described.put("range", range);
    described.put("meaning", field.label() + (field.hint() == null ? "" : "。" + field.hint()));
    if (!field.options().isEmpty()) described.put("options", field.options().stream().map(SheetJson::option).toList());
    if (!field.of().isEmpty()) described.put("fields", field.of().stream().map(SheetJson::field).toList());
    if (field.shorthand() != null) described.put("shorthand", field.shorthand());
    return described;
  }

  private static Map<String, Object> range(Field field) {
    Map<String, Object> range = new LinkedHashMap<>();
    switch (field.type()) {
      case MONEY, AVERAGE, NUMBER, WHOLE, PERCENT, SHARE -> {
        range.put("min", field.min() == null ? "0" : field.min().toPlainString());
        if (field.max() != null) range.put("max", field.max().toPlainString());
        else if (field.type() == org.nuanyang.calculators.FieldType.SHARE) range.put("max", "1");
      }
      default -> {}
    }
    return range;
  }

  private static Map<String, Object> option(Field.Option option) {
    return Map.of("value", option.value(), "meaning", option.label());
  }

  private static Map<String, Object> result(Calculator.Result result) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", result.name());
    described.put("type", result.type());
    if (result.unit() != null) described.put("unit", result.unit());
    described.put("meaning", result.label());
    return described;
  }

  Map<String, Object> sheet(Worksheet sheet) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("calculator", sheet.calculator().id());
    answer.put("title", sheet.calculator().title());
    answer.putAll(sheet.outputs());
    answer.put("lines", sheet.lines().stream().map(SheetJson::line).toList());
    answer.put("parameters_used", sheet.parametersUsed().stream().map(SheetJson::parameter).toList());
    answer.put("warnings", sheet.warnings());
    answer.put("citations", sheet.citations());
    answer.put("inputs", sheet.inputs());
    answer.put("notice", words.notice());
    return answer;
  }

  private static Map<String, Object> line(Worksheet.Line line) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("code", line.code());
    written.put("title", line.title());
    written.put("formula", line.formula());
    written.put("amount", line.amount() == null ? null : line.amount().toPlainString());
    written.put("citation", line.citation());
    return written;
  }

  private static Map<String, Object> parameter(Worksheet.Parameter parameter) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("code", parameter.code());
    written.put("value", parameter.value());
    written.put("unit", parameter.unit());
    written.put("effective_from", parameter.effectiveFrom());
    written.put("effective_to", parameter.effectiveTo());
    written.put("source", parameter.source());
    written.put("verified", parameter.verified());
    written.put("provisional", parameter.provisional());
    return written;
  }

  ResponseEntity<Object> problem(
      HttpStatus status, String code, String key, List<Fault> faults, HttpServletRequest request) {
    return FieldProblem.of(status, code, words.say(key), faults.stream().map(fault -> new FieldProblem.Wrong(fault.field(), fault.code(), words.of(fault))).toList(), request);
  }
}
