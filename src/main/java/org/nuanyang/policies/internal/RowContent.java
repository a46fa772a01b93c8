package org.nuanyang.policies.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RowRefused;
import org.nuanyang.policies.RuleColumn.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a form says of a row, as it stands in a rule file, and back again. */
final class RowContent {

  private static final int LONGEST = 4000;
  private static final Set<String> PARTS = Set.of("groups", "matters", "facts", "numbers", "any", "unless");

  private final RuleReader reader;
  private final RowWords words;
  private final PolicyTexts texts;

  RowContent(RuleReader reader, RowWords words, PolicyTexts texts) {
    this.reader = reader;
    this.words = words;
    this.texts = texts;
  }

  /** @throws RowRefused with a sentence for each column that cannot be read */
  ObjectNode read(TableBook.Table table, Map<String, List<String>> values) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    Map<String, String> problems = new LinkedHashMap<>();
    for (TableBook.Column column : table.columns()) {
      try {
        JsonNode value = read(column, values);
        if (value != null) content.set(column.name(), value);
        else if (column.required()) problems.put(column.name(), texts.say("policies.row.required", column.label()));
      } catch (Unfit unfit) {
        problems.put(column.name(), texts.say(unfit.getMessage(), column.label()));
      }
    }
    if (!problems.isEmpty()) throw new RowRefused(problems);
    return content;
  }

  /** A value that cannot be used; the message is a key. */
  private static final class Unfit extends RuntimeException {
    Unfit(String problem) {
      super(problem, null, false, false);
    }
  }

  private @Nullable JsonNode read(TableBook.Column column, Map<String, List<String>> values) {
    if (column.kind() == Kind.CONDITION) return condition(column.name(), values);
    List<String> given = values.getOrDefault(column.name(), List.of()).stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (given.isEmpty()) return null;
    String first = given.getFirst();
    if (first.length() > LONGEST) throw new Unfit("policies.row.too-long");
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (column.kind()) {
      case TEXT, LONG -> nodes.stringNode(first);
      case NUMBER -> number(first);
      case YES_NO -> switch (first) {
        case "true" -> nodes.booleanNode(true);
        case "false" -> nodes.booleanNode(false);
        default -> throw new Unfit("policies.row.choose");
      };
      case CHOICE -> nodes.stringNode(known(column, first));
      case CODES -> list(given.stream().map(one -> known(column, one)).toList());
      case LINES -> list(lines(first));
      case CITATIONS -> citations(lines(first));
      case NOTATION -> notation(first);
      case CONDITION -> throw new IllegalStateException();
    };
  }

  private static JsonNode number(String written) {
    try {
      var number = new java.math.BigDecimal(written);
      if (number.precision() > 20 || Math.abs(number.scale()) > 10) throw new Unfit("policies.row.number");
      boolean whole = number.stripTrailingZeros().scale() <= 0;
      return whole ? JsonNodeFactory.instance.numberNode(number.longValueExact()) : JsonNodeFactory.instance.numberNode(number);
    } catch (ArithmeticException | NumberFormatException none) {
      throw new Unfit("policies.row.number");
    }
  }

  private String known(TableBook.Column column, String code) {
    Map<String, String> choices = choices(column);
    if (!choices.containsKey(code)) throw new Unfit("policies.row.choose");
    return code;
  }

  Map<String, String> choices(TableBook.Column column) {
    return column.of() == null ? column.words() : words.namesIn(column.of());
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static ArrayNode list(List<String> values) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(list::add);
    return list;
  }

  private static ArrayNode citations(List<String> lines) {
    for (String line : lines)
      if (!line.matches("\\S+(\\s+第\\S+条\\S*)?")) throw new Unfit("policies.row.citation");
    return list(lines);
  }

  private JsonNode notation(String written) {
    try {
      JsonNode read = reader.read(written);
      if (read.isContainer()) return read;
    } catch (JacksonException unreadable) {
      throw new Unfit("policies.row.notation");
    }
    throw new Unfit("policies.row.notation");
  }

  /** The ticked persons and matters, and the rest in notation. */
  private @Nullable JsonNode condition(String column, Map<String, List<String>> values) {
    ObjectNode when = JsonNodeFactory.instance.objectNode();
    codes(when, "groups", values.getOrDefault(column + ".groups", List.of()), words.namesIn("groups").keySet());
    codes(when, "matters", values.getOrDefault(column + ".matters", List.of()), words.namesIn("matters").keySet());
    String more = values.getOrDefault(column + ".more", List.of("")).getFirst().strip();
    if (more.length() > LONGEST) throw new Unfit("policies.row.too-long");
    if (!more.isEmpty()) {
      JsonNode rest = notation(more);
      if (!(rest instanceof ObjectNode parts)) throw new Unfit("policies.row.notation");
      check(parts);
      parts.forEachEntry(
          (name, value) -> {
            if (value.isArray() && when.get(name) instanceof ArrayNode there) value.forEach(there::add);
            else when.set(name, value);
          });
    }
    return when.isEmpty() ? null : when;
  }

  private static void codes(ObjectNode when, String name, List<String> chosen, Set<String> known) {
    List<String> codes = chosen.stream().filter(code -> !code.isBlank()).toList();
    for (String code : codes) if (!known.contains(code)) throw new Unfit("policies.row.choose");
    if (!codes.isEmpty()) when.set(name, list(codes));
  }

  /** Words nobody reads would make a rule that never speaks. */
  private void check(ObjectNode when) {
    for (String part : when.propertyNames()) if (!PARTS.contains(part)) throw new Unfit("policies.row.notation");
    for (String part : List.of("facts", "numbers")) {
      if (!when.has(part)) continue;
      if (!(when.get(part) instanceof ObjectNode facts)) throw new Unfit("policies.row.notation");
      for (String fact : facts.propertyNames())
        if (!words.namesIn("fact_words").containsKey(fact) && !Set.of("path", "econ", "refusal").contains(fact)) throw new Unfit("policies.row.fact");
    }
    if (when.has("any") && !when.get("any").isArray()) throw new Unfit("policies.row.notation");
    when.path("any").forEach(one -> check(part(one)));
    if (when.hasNonNull("unless")) check(part(when.get("unless")));
  }

  private static ObjectNode part(JsonNode one) {
    if (one instanceof ObjectNode condition) return condition;
    throw new Unfit("policies.row.notation");
  }

  /** What the form of a row begins with. */
  Map<String, List<String>> write(TableBook.Table table, ObjectNode content) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (TableBook.Column column : table.columns()) {
      JsonNode value = content.path(column.name());
      if (value.isMissingNode() || value.isNull()) continue;
      switch (column.kind()) {
        case TEXT, LONG, NUMBER, YES_NO, CHOICE -> values.put(column.name(), List.of(value.isContainer() ? reader.write(value).strip() : value.asString()));
        case CODES -> values.put(column.name(), texts(value));
        case LINES -> values.put(column.name(), List.of(String.join("\n", texts(value))));
        case CITATIONS -> values.put(column.name(), List.of(String.join("\n", StreamSupport.stream(value.spliterator(), false).map(RowContent::citation).toList())));
        case NOTATION -> values.put(column.name(), List.of(reader.write(value).strip()));
        case CONDITION -> {
          ObjectNode rest = ((ObjectNode) value).deepCopy();
          for (String part : List.of("groups", "matters")) {
            Set<String> known = words.namesIn(part).keySet();
            if (!rest.has(part) || !known.containsAll(texts(rest.get(part)))) continue;
            values.put(column.name() + "." + part, new ArrayList<>(texts(rest.get(part))));
            rest.remove(part);
          }
          if (!rest.isEmpty()) values.put(column.name() + ".more", List.of(reader.write(rest).strip()));
        }
      }
    }
    return values;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static String citation(JsonNode one) {
    return one.isObject() ? one.path("law").asString() + " " + one.path("article").asString() : one.asString();
  }
}
