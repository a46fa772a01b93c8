package org.nuanyang.policies.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.shared.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds each row of a city against the row of the law it would replace: a city may be more generous or faster, never narrower. */
final class LawGuard {

  private static final String LAW = "NATIONAL";

  /** What the pledge has replaced, whatever a city calls it. */
  private static final Pattern HARDSHIP_CERTIFICATE = Pattern.compile("(困难|贫困|收入|经济状况|家庭情况).{0,8}(证明|证)");

  private static final List<Citation> PLEDGE =
      List.of(new Citation("法律援助法", "第四十一条"), new Citation("办理法律援助案件程序规定", ""));

  private static final Map<String, Citation> ARTICLES =
      Map.of(
          "scope", new Citation("法律援助法", "第三十一条"),
          "standing", new Citation("法律援助法", "第四十二条"),
          "special_situations", new Citation("法律援助法", "第三十二条"),
          "guards", new Citation("法律援助法", "第三十一条"),
          "second_looks", new Citation("法律援助法", "第四十三条"),
          "notices", new Citation("法律援助法", "第二十五条"),
          "urgency", new Citation("法律援助法", "第四十四条"),
          "papers", new Citation("法律援助法", "第四十三条"),
          "green_channel", new Citation("法律援助法", "第四十五条"),
          "priority", new Citation("法律援助法", "第四十五条"));

  private final RuleShelf shelf;
  private final RowWords words;
  private final PolicyTexts texts;

  LawGuard(RuleShelf shelf, RowWords words, PolicyTexts texts) {
    this.shelf = shelf;
    this.words = words;
    this.texts = texts;
  }

  List<RuleObjection> objections(String table, PolicyRow city, LocalDate on) {
    List<RuleObjection> found = new ArrayList<>();
    if (city.ended()) return found;
    PolicyRow law = shelf.inForce(LAW, table, on).stream().filter(row -> row.code().equals(city.code())).findFirst().orElse(null);
    if (table.equals("papers")) certificate(table, city, found);
    if (lockedBy(table, city.code())) {
      found.add(objection(table, city, law, "policies.guard.locked", title(table, city, law)));
      return found;
    }
    if (law == null) {
      new BesideTheLaw(shelf, on)
          .narrowed(table, city)
          .ifPresent(row -> found.add(objection(table, city, row, "policies.guard.beside", title(table, city, null), title(table, city, row))));
    }
    if (table.equals("groups") && law != null && otherPersons(law, city)) found.add(objection(table, city, law, "policies.guard.other-persons", title(table, city, law)));
    Generous direction = direction(table, law);
    switch (direction) {
      case HIGHER, LOWER -> figures(table, city, law, direction, found);
      case WIDER -> { if (law != null) wider(table, city, law, found); }
      case FEWER -> fewer(table, city, law, found);
      case ADD -> { if (law != null) found.add(objection(table, city, law, "policies.guard.locked", title(table, city, law))); }
      case FREE -> { }
    }
    return found;
  }

  /** Who belongs to a group decides what the law gives them; its words and hints are the city's to choose. */
  private static boolean otherPersons(PolicyRow law, PolicyRow city) {
    return Stream.of("from_age", "below_age", "states").anyMatch(column -> !law.content().path(column).equals(city.content().path(column)))
        || !texts(city.content().path("implies")).containsAll(texts(law.content().path("implies")));
  }

  private boolean lockedBy(String table, String code) {
    ProfileFolder folder = shelf.folder(LAW);
    return folder.isLocked(table) && folder.table(table).stream().anyMatch(row -> row.code().equals(code));
  }

  private Generous direction(String table, @Nullable PolicyRow law) {
    if (law != null && law.generous() != null) return law.generous();
    Generous whole = shelf.folder(LAW).direction(table);
    return whole == null ? Generous.FREE : whole;
  }

  /** A figure the law fixes binds; one that is only our default does not. */
  private void figures(String table, PolicyRow city, @Nullable PolicyRow law, Generous direction, List<RuleObjection> found) {
    if (law == null || !law.version().mark().isEmpty() || law.content().path("promise").asBoolean(false)) return;
    PolicyRow whole = city.over(law);
    String column = table.equals("deadlines") ? "length" : "value";
    BigDecimal fixed = number(law.content().path(column));
    if (fixed == null) return;
    BigDecimal wanted = number(whole.content().path(column));
    boolean otherUnit = !whole.content().path("unit").asString("D").equals(law.content().path("unit").asString("D"));
    boolean off = law.content().path("active").asBoolean(true) && !whole.content().path("active").asBoolean(true);
    boolean narrower = wanted == null || (direction == Generous.HIGHER ? wanted.compareTo(fixed) < 0 : wanted.compareTo(fixed) > 0);
    String unit = texts.known("policies.unit." + law.content().path("unit").asString("D")).orElse("");
    if (!table.equals("deadlines")) unit = "";
    if (off) found.add(objection(table, city, law, "policies.guard.off", title(table, city, law)));
    else if (otherUnit) found.add(objection(table, city, law, "policies.guard.unit", title(table, city, law), fixed.toPlainString() + unit));
    else if (narrower)
      found.add(
          objection(
              table, city, law, direction == Generous.HIGHER ? "policies.guard.not-less" : "policies.guard.not-more", title(table, city, law),
              fixed.toPlainString() + unit, wanted == null ? texts.say("policies.guard.nothing") : wanted.toPlainString() + unit));
    for (String fixedColumn : List.of("citizen", "backwards", "pausable", "extendable", "moved_by", "after", "limit_event", "roll", "trigger")) {
      if (!table.equals("deadlines") || !city.content().has(fixedColumn)) continue;
      if (!whole.content().path(fixedColumn).equals(law.content().path(fixedColumn)))
        found.add(objection(table, city, law, "policies.guard.locked", title(table, city, law)));
    }
  }

  private void wider(String table, PolicyRow city, PolicyRow law, List<RuleObjection> found) {
    Set<String> lawful = texts(law.content().path("stages"));
    Set<String> wanted = texts(city.content().path("stages"));
    boolean shorter = !wanted.isEmpty() && (lawful.isEmpty() || !wanted.containsAll(lawful));
    boolean otherPersons = !city.content().path("when").equals(law.content().path("when"));
    if (shorter) found.add(objection(table, city, law, "policies.guard.shorter-list", title(table, city, law)));
    if (otherPersons) found.add(objection(table, city, law, "policies.guard.other-persons", title(table, city, law)));
  }

  private void fewer(String table, PolicyRow city, @Nullable PolicyRow law, List<RuleObjection> found) {
    if (!table.equals("papers")) {
      if (law == null) found.add(objection(table, city, null, "policies.guard.one-more-stop", title(table, city, null)));
      else if (!city.content().path("when").equals(law.content().path("when"))) found.add(objection(table, city, law, "policies.guard.other-persons", title(table, city, law)));
      return;
    }
    boolean mayFollow = city.content().path("tolerable").asBoolean(false) || city.content().path("made_here").asBoolean(false);
    if (law == null) {
      if (!mayFollow) found.add(objection(table, city, null, "policies.guard.one-more-paper", title(table, city, null)));
      return;
    }
    boolean mightFollow = law.content().path("tolerable").asBoolean(false) || law.content().path("made_here").asBoolean(false);
    if (mightFollow && !mayFollow) found.add(objection(table, city, law, "policies.guard.paper-at-once", title(table, city, law)));
    if (!texts(city.content().path("any_of")).containsAll(texts(law.content().path("any_of"))))
      found.add(objection(table, city, law, "policies.guard.fewer-ways", title(table, city, law)));
  }

  private void certificate(String table, PolicyRow city, List<RuleObjection> found) {
    String asked = city.content().path("name").asString("");
    boolean onlyWay = texts(city.content().path("any_of")).stream().anyMatch(way -> HARDSHIP_CERTIFICATE.matcher(way).find());
    if (HARDSHIP_CERTIFICATE.matcher(asked).find() || onlyWay)
      found.add(new RuleObjection(table, city.code(), texts.say("policies.guard.certificate", asked), PLEDGE));
  }

  private RuleObjection objection(String table, PolicyRow city, @Nullable PolicyRow law, String key, Object... arguments) {
    return new RuleObjection(table, city.code(), texts.say(key, arguments), articles(table, law));
  }

  private static List<Citation> articles(String table, @Nullable PolicyRow law) {
    List<Citation> own = new ArrayList<>();
    if (law != null && law.article() != null) own.add(law.article());
    if (law != null)
      law.content().path("citations").forEach(one -> own.add(new Citation(one.path("law").asString(), one.path("article").asString())));
    if (!own.isEmpty()) return own;
    return List.of(ARTICLES.getOrDefault(table, new Citation("立法法", "第九十九条")));
  }

  private String title(String table, PolicyRow city, @Nullable PolicyRow law) {
    return words.title(table, law == null ? city : law);
  }

  private static @Nullable BigDecimal number(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) return null;
    try {
      return new BigDecimal(value.asString().strip());
    } catch (NumberFormatException word) {
      return null;
    }
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(one -> texts.add(one.asString()));
    return texts;
  }
}
