package org.nuanyang.knowledge.internal.laws;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;

/** The list that stands beside a collection (MANIFEST.tsv): what each file is and how it stands. */
final class Manifest {

  static final String NAME = "MANIFEST.tsv";
  static final Manifest NONE = new Manifest(Map.of());

  /** One line of the list; what it leaves open is null. */
  record Row(
      @Nullable String name,
      @Nullable LocalDate date,
      @Nullable LawLevel level,
      @Nullable Integer articles,
      String status,
      String category,
      @Nullable String replacedBy) {}

  private final Map<String, Row> rows;

  private Manifest(Map<String, Row> rows) {
    this.rows = rows;
  }

  Optional<Row> of(String file) {
    return Optional.ofNullable(rows.get(file));
  }

  /** The list of a collection that lies in a folder of its own. */
  Manifest below(String folder) {
    Map<String, Row> moved = new HashMap<>();
    rows.forEach((file, row) -> moved.put(folder + file, row));
    return new Manifest(moved);
  }

  static Manifest read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) return NONE;
    List<String> columns = List.of(lines.getFirst().split("\t", -1));
    if (!columns.contains("file") || !columns.contains("status")) throw new UnreadableLaw("knowledge.import.manifest-columns");
    Map<String, Row> rows = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.isBlank()) continue;
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(cells.length, columns.size()); i++) row.put(columns.get(i), cells[i].strip());
      String file = row.getOrDefault("file", "");
      if (!file.isEmpty()) rows.put(file, row(file, row));
    }
    return new Manifest(rows);
  }

  private static Row row(String file, Map<String, String> cells) {
    try {
      String date = cells.getOrDefault("date", "");
      String articles = cells.getOrDefault("articles", "");
      String name = cells.getOrDefault("name", "");
      return new Row(
          name.isEmpty() ? null : name,
          date.isEmpty() ? null : LocalDate.parse(date),
          LawLevel.named(cells.getOrDefault("level", "")).orElse(null),
          articles.isEmpty() ? null : Integer.valueOf(articles),
          cells.getOrDefault("status", ""),
          cells.getOrDefault("category", ""),
          successor(cells.getOrDefault("note", "")));
    } catch (DateTimeParseException | NumberFormatException wrong) {
      throw new UnreadableLaw("knowledge.import.manifest-line", file);
    }
  }

  private static @Nullable String successor(String note) {
    String mark = "replaced by ";
    return note.startsWith(mark) ? LawName.plain(note.substring(mark.length())) : null;
  }
}
