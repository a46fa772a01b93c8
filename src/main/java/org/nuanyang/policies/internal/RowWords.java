package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.nuanyang.policies.RuleLine;
import org.nuanyang.policies.RuleLine.Cell;
import org.nuanyang.shared.Citation;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Rows in plain words: codes by their names, conditions as a sentence. */
final class RowWords {

  private final RuleShelf shelf;
  private final String profile;
  private final LocalDate day;
  private final TableBook book;
  private final RuleReader reader;
  private final PolicyTexts texts;
  private final Map<String, Map<String, String>> names = new LinkedHashMap<>();

  RowWords(RuleShelf shelf, String profile, LocalDate day, TableBook book, RuleReader reader, PolicyTexts texts) {
    this.shelf = shelf;
    this.profile = profile;
    this.day = day;
    this.book = book;
    this.reader = reader;
    this.texts = texts;
  }

  /** Codes of a table and what they are called. */
  Map<String, String> namesIn(String table) {
    return names.computeIfAbsent(
        table,
        wanted -> {
          Map<String, String> found = new LinkedHashMap<>();
          LocalDate words = day.isBefore(LocalDate.of(2020, 1, 1)) ? LocalDate.of(2020, 1, 1) : day;
          for (PolicyRow row : shelf.inForce(profile, wanted, words)) {
            JsonNode name = row.content().path(wanted.equals("fact_words") ? "label" : "name");
            found.put(row.code(), name.isMissingNode() ? row.code() : name.asString());
          }
          return found;
        });
  }

  String title(String table, PolicyRow row) {
    if (table.equals("parameters")) return book.parameter(row.code()).map(TableBook.Parameter::label).orElse(row.code());
    for (String column : List.of("title", "name", "label", "text")) {
      JsonNode value = row.content().path(column);
      if (value.isString() && !value.asString().isBlank()) return value.asString();
    }
    return texts.known("policies.row." + row.code()).orElse(row.code());
  }

  RuleLine line(TableBook.Table table, PolicyRow row, boolean mayChange) {
    List<Cell> cells = new ArrayList<>();
    if (!row.ended()) {
      for (TableBook.Column column : table.columns()) {
        String text = text(table, column, row);
        if (!text.isEmpty()) cells.add(new Cell(column.label(), text));
      }
    }
    return new RuleLine(
        row.version(), title(table.name(), row), nameOf(row.version().profile()),
        row.generous() == null ? null : row.generous().name(), mayChange, row.ended(), cells);
  }

  String nameOf(String profile) {
    return CityFolders.isOfACity(profile) ? texts.say("policies.own-rules") : shelf.folder(profile).name;
  }

  String text(TableBook.Table table, TableBook.Column column, PolicyRow row) {
    JsonNode value = row.content().path(column.name());
    if (value.isMissingNode() || value.isNull()) return "";
    if (table.name().equals("parameters") && column.name().equals("value")) {
      Map<String, String> words = book.parameter(row.code()).map(TableBook.Parameter::words).orElse(Map.of());
      return words.getOrDefault(value.asString(), value.asString());
    }
    return switch (column.kind()) {
      case TEXT, LONG, NUMBER -> value.isContainer() ? written(value) : value.asString();
      case YES_NO -> texts.say(value.asBoolean() ? "policies.yes" : "policies.no");
      case CHOICE -> named(column, value.asString());
      case CODES -> stream(value).map(one -> named(column, one.asString())).collect(Collectors.joining(texts.say("policies.comma")));
      case LINES -> stream(value).map(JsonNode::asString).collect(Collectors.joining(texts.say("policies.comma")));
      case CITATIONS ->
          stream(value)
              .map(one -> new Citation(one.path("law").asString(), one.path("article").asString()).toString())
              .collect(Collectors.joining(texts.say("policies.semicolon")));
      case CONDITION -> condition(value);
      case NOTATION -> written(value);
    };
  }

  private String written(JsonNode value) {
    return reader.write(value).strip();
  }

  private String named(TableBook.Column column, String code) {
    if (column.of() != null) return namesIn(column.of()).getOrDefault(code, code);
    return column.words().getOrDefault(code, code);
  }

  /** A condition as a sentence. */
  String condition(JsonNode when) {
    List<String> parts = new ArrayList<>();
    if (when.has("groups")) parts.add(texts.say("policies.when.groups", list(when.get("groups"), "groups")));
    if (when.has("matters")) parts.add(texts.say("policies.when.matters", list(when.get("matters"), "matters")));
    when.path("facts").forEachEntry((fact, wanted) -> parts.add(fact(fact, wanted)));
    when.path("numbers").forEachEntry((fact, range) -> parts.add(range(fact, range)));
    if (when.has("any"))
      parts.add(texts.say("policies.when.any", stream(when.get("any")).map(this::condition).collect(Collectors.joining(texts.say("policies.when.or")))));
    if (when.hasNonNull("unless")) parts.add(texts.say("policies.when.unless", condition(when.get("unless"))));
    return String.join(texts.say("policies.when.and"), parts);
  }

  private String fact(String fact, JsonNode wanted) {
    String name = namesIn("fact_words").getOrDefault(fact, texts.known("policies.fact." + fact).orElse(fact));
    if (wanted.isArray()) return texts.say("policies.when.is", name, stream(wanted).map(this::value).collect(Collectors.joining(texts.say("policies.comma"))));
    return texts.say("policies.when.is", name, value(wanted));
  }

  private String value(JsonNode wanted) {
    if (wanted.isBoolean()) return texts.say(wanted.asBoolean() ? "policies.yes" : "policies.no");
    return texts.known("policies.value." + wanted.asString()).orElse(wanted.asString());
  }

  private String range(String fact, JsonNode range) {
    List<String> bounds = new ArrayList<>();
    for (String bound : List.of("from", "to", "below", "above"))
      if (range.has(bound)) bounds.add(texts.say("policies.when." + bound, bound(range.get(bound).asString())));
    return namesIn("fact_words").getOrDefault(fact, fact) + String.join(texts.say("policies.when.and-number"), bounds);
  }

  private String bound(String written) {
    if (!written.startsWith("@")) return written;
    String name = written.substring(1);
    return shelf.hasParameter(profile, name, day) ? shelf.parameter(profile, name, day) : name;
  }

  private String list(JsonNode codes, String table) {
    return stream(codes).map(code -> name(code.asString(), table)).collect(Collectors.joining(texts.say("policies.comma")));
  }

  private String name(String code, String table) {
    return code.length() == 1 ? texts.say("policies.list." + code) : namesIn(table).getOrDefault(code, code);
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
