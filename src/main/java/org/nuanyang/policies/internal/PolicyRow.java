package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a rule table: what every row must say about itself, and its content.
 *
 * @param ended the city stopped its own row on this day; the inherited row speaks again
 * @param generous which way is more generous to the citizen; null when the table says it for all its rows
 * @param article the article that fixes it, where the row has no citations of its own to show
 */
record PolicyRow(RuleVersion version, ObjectNode content, boolean ended, @Nullable Generous generous, @Nullable Citation article) {

  private static final List<String> ABOUT_THE_ROW =
      List.of("effective_from", "effective_to", "source", "mark", "generous");

  /** Other tables have a column of that name, so it counts only beside the direction. */
  private static final List<String> ABOUT_THE_LAWS_ROW =
      List.of("effective_from", "effective_to", "source", "mark", "generous", "article");

  /** @throws IllegalStateException when the row does not say since when it holds, or where it comes from */
  static PolicyRow of(String profile, String file, Map<String, JsonNode> defaults, ObjectNode row) {
    defaults.forEach((name, value) -> { if (!row.has(name)) row.set(name, value); });
    String code = text(row, "code", file, "?");
    RuleVersion version =
        new RuleVersion(
            code,
            profile,
            LocalDate.parse(text(row, "effective_from", file, code)),
            row.hasNonNull("effective_to") ? LocalDate.parse(row.get("effective_to").asString()) : null,
            text(row, "source", file, code),
            row.hasNonNull("mark") ? row.get("mark").asString() : "");
    Generous generous = row.hasNonNull("generous") ? Generous.valueOf(row.get("generous").asString()) : null;
    Citation article = row.hasNonNull("article") && row.has("generous") ? citation(row.get("article").asString()) : null;
    row.remove(article == null ? ABOUT_THE_ROW : ABOUT_THE_LAWS_ROW);
    splitCitations(row);
    return new PolicyRow(version, row, false, generous, article);
  }

  static PolicyRow of(RuleVersion version, ObjectNode row) {
    splitCitations(row);
    return new PolicyRow(version, row, false, null, null);
  }

  /** From this day on the city's own row of that code says nothing any more. */
  static PolicyRow end(RuleVersion version, ObjectNode code) {
    return new PolicyRow(version, code, true, null, null);
  }

  boolean overlaps(PolicyRow other) {
    boolean startsAfter =
        other.version.effectiveTo() != null && version.effectiveFrom().isAfter(other.version.effectiveTo());
    boolean endsBefore =
        version.effectiveTo() != null && version.effectiveTo().isBefore(other.version.effectiveFrom());
    return !startsAfter && !endsBefore;
  }

  /** What this row says, and for the rest what the other one says. */
  PolicyRow over(PolicyRow inherited) {
    ObjectNode merged = inherited.content.deepCopy();
    merged.setAll(content);
    return new PolicyRow(version, merged, ended, generous == null ? inherited.generous : generous, article);
  }

  String code() {
    return version.code();
  }

  /** Officers write 法律援助法 第四十二条第三项; the program reads the law and the article. */
  private static void splitCitations(ObjectNode row) {
    if (!row.has("citations")) return;
    var written = row.get("citations").values().stream().toList();
    var citations = row.putArray("citations");
    for (JsonNode citation : written) {
      if (citation.isObject()) {
        citations.add(citation);
        continue;
      }
      Citation read = citation(citation.asString());
      citations.addObject().put("law", read.law()).put("article", read.article());
    }
  }

  static Citation citation(String written) {
    String[] parts = written.strip().split("\\s+", 2);
    return new Citation(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private static String text(ObjectNode row, String name, String file, String code) {
    if (!row.hasNonNull(name)) throw new IllegalStateException(file + ": row " + code + " has no " + name);
    return row.get(name).asString();
  }
}
