package org.nuanyang.policies.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RuleColumn.Kind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the tables and their columns are called and how they are written: {@code policies/tables.yaml}. */
final class TableBook {

  /** @param of the table whose codes may be chosen */
  record Column(String name, String label, @Nullable String hint, Kind kind, boolean required, @Nullable String of, Map<String, String> words) {}

  record Table(String name, String label, String group, String purpose, List<Column> columns) {
    Optional<Column> column(String column) {
      return columns.stream().filter(one -> one.name.equals(column)).findFirst();
    }
  }

  record Parameter(String label, Map<String, String> words) {}

  private static final String OTHERS = "其他";

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();

  TableBook() {
    try (InputStream file = new ClassPathResource("policies/tables.yaml").getInputStream()) {
      JsonNode book = YAMLMapper.builder().build().readTree(file);
      for (JsonNode table : book.get("tables")) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode one : table.get("columns")) columns.add(column(one));
        String name = text(table, "table");
        tables.put(name, new Table(name, text(table, "label"), text(table, "group"), text(table, "purpose"), columns));
      }
      book.get("parameters").forEachEntry((name, one) -> parameters.put(name, new Parameter(text(one, "label"), words(one))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Column column(JsonNode one) {
    return new Column(
        text(one, "column"), text(one, "label"), one.hasNonNull("hint") ? text(one, "hint") : null, Kind.valueOf(text(one, "kind")),
        one.path("required").asBoolean(false), one.hasNonNull("of") ? text(one, "of") : null, words(one));
  }

  private static Map<String, String> words(JsonNode one) {
    Map<String, String> words = new LinkedHashMap<>();
    one.path("words").forEachEntry((code, word) -> words.put(code, word.asString()));
    return words;
  }

  private static String text(JsonNode one, String name) {
    return Objects.requireNonNull(one.get(name), name).asString();
  }

  Collection<Table> tables() {
    return tables.values();
  }

  /** The table as described; one that nobody has described is shown by its own words, so that none is hidden. */
  Table table(String name, Collection<PolicyRow> rows) {
    Table described = tables.get(name);
    List<Column> columns = new ArrayList<>(described == null ? List.of() : described.columns);
    Set<String> known = new LinkedHashSet<>(columns.stream().map(Column::name).toList());
    known.add("code");
    for (PolicyRow row : rows) {
      for (String column : row.content().propertyNames()) {
        if (!known.add(column)) continue;
        Kind kind = row.content().get(column).isContainer() ? Kind.NOTATION : Kind.TEXT;
        columns.add(new Column(column, column, null, kind, false, null, Map.of()));
      }
    }
    if (described == null) return new Table(name, name, OTHERS, "", columns);
    return new Table(name, described.label, described.group, described.purpose, columns);
  }

  boolean describes(String table) {
    return tables.containsKey(table);
  }

  Optional<Parameter> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }
}
