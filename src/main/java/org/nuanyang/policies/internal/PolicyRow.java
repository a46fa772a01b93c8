package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nuanyang.policies.RuleVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One row of a rule file: what every row must say about itself, and its content. */
record PolicyRow(RuleVersion version, ObjectNode content) {

  private static final List<String> ABOUT_THE_ROW =
      List.of("effective_from", "effective_to", "source", "mark");

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
    row.remove(ABOUT_THE_ROW);
    splitCitations(row);
    return new PolicyRow(version, row);
  }

  boolean overlaps(PolicyRow other) {
    boolean startsAfter =
        other.version.effectiveTo() != null && version.effectiveFrom().isAfter(other.version.effectiveTo());
    boolean endsBefore =
        version.effectiveTo() != null && version.effectiveTo().isBefore(other.version.effectiveFrom());
    return !startsAfter && !endsBefore;
  }

  /** Officers write 法律援助法 第四十二条第三项; the program reads the law and the article. */
  private static void splitCitations(ObjectNode row) {
    if (!row.has("citations")) return;
    var written = row.get("citations").values().stream().map(JsonNode::asString).toList();
    var citations = row.putArray("citations");
    for (String citation : written) {
      String[] parts = citation.split(" ", 2);
      citations.addObject().put("law", parts[0]).put("article", parts.length > 1 ? parts[1] : "");
    }
  }

  private static String text(ObjectNode row, String name, String file, String code) {
    if (!row.hasNonNull(name)) throw new IllegalStateException(file + ": row " + code + " has no " + name);
    return row.get(name).asString();
  }
}
