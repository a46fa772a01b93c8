package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.RuleVersion;
import org.springframework.context.MessageSource;
import tools.jackson.databind.node.ObjectNode;

/** The rules as they are shipped, and as a city may change them. */
public final class PolicyExamples {

  public static final String CITY = "CITY-159999";
  private static final RuleFiles SHIPPED = new RuleFiles("R-BT25");

  private PolicyExamples() {}

  public static Policies shipped() {
    return new RuleFiles("R-BT25");
  }

  /** A city that stands on a profile and writes one row. @param row as in a rule file; empty for none */
  public static Policies city(String standsOn, String table, String row, LocalDate from) {
    RuleShelf shelf = shelf(standsOn, table, row, from);
    return new Policies() {
      @Override
      public String profileOf(String city) {
        return CITY;
      }

      @Override
      public List<String> profiles() {
        return shelf.profiles();
      }

      @Override
      public String parameter(String profile, String name, LocalDate on) {
        return shelf.parameter(profile, name, on);
      }

      @Override
      public <R> List<R> rows(String profile, String rows, LocalDate on, Class<R> shape) {
        return shelf.rows(profile, rows, on, shape);
      }
    };
  }

  private static RuleShelf shelf(String standsOn, String table, String row, LocalDate from) {
    NavigableMap<LocalDate, String> bases = new TreeMap<>();
    bases.put(LocalDate.MIN, standsOn);
    var folder = new ProfileFolder(CITY, CITY, bases);
    if (!row.isEmpty()) folder.lay(table, read(row, from));
    return SHIPPED.shelf.with(folder);
  }

  private static PolicyRow read(String row, LocalDate from) {
    ObjectNode content = (ObjectNode) SHIPPED.reader.read(row);
    return PolicyRow.of(new RuleVersion(content.get("code").asString(), CITY, from, null, "某办〔2026〕3号", "L"), content);
  }

  /** What the law has against a row of a city. */
  public static List<RuleObjection> objections(String table, String row, LocalDate from, MessageSource messages) {
    RuleShelf shelf = shelf("NATIONAL", table, row, from);
    var texts = new PolicyTexts(messages);
    var words = new RowWords(shelf, CITY, from, new TableBook(), SHIPPED.reader, texts);
    return new LawGuard(shelf, words, texts).objections(table, read(row, from), from);
  }
}
