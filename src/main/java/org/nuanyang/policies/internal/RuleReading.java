package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RowChange;
import org.nuanyang.policies.RowChange.Difference;
import org.nuanyang.policies.RowForm;
import org.nuanyang.policies.RowRefused;
import org.nuanyang.policies.RuleColumn;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleLine;
import org.nuanyang.policies.RuleLine.Cell;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.RuleTable;
import org.nuanyang.policies.WriteRow;
import org.nuanyang.policies.internal.DraftRows.DraftRow;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Missing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tables, rows and drafts as people read them. */
@Component
class RuleReading {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,60}");
  private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

  private final TableBook book = new TableBook();
  private final RulesInForce rules;
  private final PolicyTexts texts;
  private final ObjectProvider<RuleGuard> guards;

  RuleReading(RulesInForce rules, PolicyTexts texts, ObjectProvider<RuleGuard> guards) {
    this.rules = rules;
    this.texts = texts;
    this.guards = guards;
  }

  List<RuleTable> tables() {
    Set<String> names = new LinkedHashSet<>();
    book.tables().forEach(table -> names.add(table.name()));
    for (String profile : rules.profiles()) names.addAll(rules.shelf().folder(profile).tables());
    return names.stream().map(this::table).toList();
  }

  RuleTable table(String name) {
    List<PolicyRow> all = rules.profiles().stream().flatMap(profile -> rules.shelf().folder(profile).table(name).stream()).toList();
    if (!book.describes(name) && all.isEmpty()) throw new Missing("policies.no-table", name);
    TableBook.Table table = book.table(name, all);
    ProfileFolder law = rules.shelf().folder("NATIONAL");
    Generous direction = law.direction(name);
    RowWords words = words(rules.shelf(), "NATIONAL", SINCE);
    return new RuleTable(
        name, table.label(), table.group(), table.purpose(), law.isLocked(name), direction == null ? "BY_ROW" : direction.name(),
        table.columns().stream().map(column -> column(column, words)).toList());
  }

  private RuleColumn column(TableBook.Column column, RowWords words) {
    Map<String, String> choices = column.of() == null ? column.words() : words.namesIn(column.of());
    return new RuleColumn(
        column.name(), column.label(), column.hint(), column.kind(), column.required(),
        choices.entrySet().stream().map(one -> Choice.of(one.getKey(), one.getValue())).toList());
  }

  String standsOn(String profile, LocalDate on) {
    return rules.shelf().lineage(profile, on).stream().filter(folder -> !CityFolders.isOfACity(folder.code)).findFirst().orElseThrow().name;
  }

  List<Choice> profiles() {
    return rules.profiles().stream()
        .filter(profile -> !CityFolders.isOfACity(profile))
        .map(profile -> Choice.of(profile, rules.shelf().folder(profile).name))
        .toList();
  }

  List<PolicyRow> rowsIn(RuleShelf shelf, String profile, String table, LocalDate on) {
    return shelf.inForce(profile, table, on);
  }

  List<RuleLine> inForce(RuleShelf shelf, String profile, String table, LocalDate on) {
    List<PolicyRow> rows = shelf.inForce(profile, table, on);
    return lines(shelf, profile, table, on, rows);
  }

  List<RuleLine> history(RuleShelf shelf, String profile, String table, LocalDate today) {
    Comparator<PolicyRow> byCode = Comparator.comparing(PolicyRow::code);
    List<PolicyRow> rows =
        shelf.lineage(profile, today).stream()
            .flatMap(folder -> folder.table(table).stream())
            .sorted(byCode.thenComparing(row -> row.version().effectiveFrom(), Comparator.reverseOrder()))
            .toList();
    return lines(shelf, profile, table, today, rows);
  }

  private List<RuleLine> lines(RuleShelf shelf, String profile, String table, LocalDate on, List<PolicyRow> rows) {
    TableBook.Table described = book.table(table, rows);
    RowWords words = words(shelf, profile, on);
    return rows.stream().map(row -> words.line(described, row, mayChange(shelf, table, row.code()))).toList();
  }

  private static boolean mayChange(RuleShelf shelf, String table, String code) {
    ProfileFolder law = shelf.folder("NATIONAL");
    boolean lawsOwn = law.table(table).stream().anyMatch(row -> row.code().equals(code));
    return !(lawsOwn && (law.isLocked(table) || law.direction(table) == Generous.ADD));
  }

  /** What a form said, as the row's content. @throws RowRefused when something cannot be kept */
  ObjectNode read(RuleShelf shelf, String profile, LocalDate on, WriteRow order) {
    if (!CODE.matcher(order.code()).matches()) throw new RowRefused(Map.of("code", texts.say("policies.row.code")));
    if (!Set.of("", "X", "U", "D", "L").contains(order.mark())) throw new RowRefused(Map.of("mark", texts.say("policies.row.choose", "")));
    if (order.effectiveTo() != null && order.effectiveTo().isBefore(on)) throw new RowRefused(Map.of("effectiveTo", texts.say("policies.row.ends-before")));
    TableBook.Table table = tableOf(shelf, profile, order.table(), on);
    ObjectNode content = content(shelf, profile, on).read(table, order.values());
    value(order, content);
    return content;
  }

  /** A parameter known by words has one of them; any other is a number. */
  private void value(WriteRow order, ObjectNode content) {
    if (!order.table().equals("parameters")) return;
    String value = content.path("value").asString("");
    Map<String, String> words = book.parameter(order.code()).map(TableBook.Parameter::words).orElse(Map.of());
    boolean fits = words.isEmpty() ? !book.parameter(order.code()).isPresent() || value.matches("\\d{1,10}(\\.\\d{1,4})?") : words.containsKey(value);
    if (!fits) throw new RowRefused(Map.of("value", words.isEmpty() ? texts.say("policies.row.number") : texts.say("policies.row.one-of", String.join("、", words.keySet()))));
  }

  RowForm form(RuleShelf shelf, String profile, LocalDate on, String table, String code, @Nullable DraftRow own) {
    TableBook.Table described = tableOf(shelf, profile, table, on);
    RowContent content = content(shelf, profile, on);
    if (own != null) return new RowForm(code, content.write(described, own.content()), own.effectiveTo(), own.source(), own.mark(), false);
    Optional<PolicyRow> there = shelf.inForce(profile, table, on).stream().filter(row -> row.code().equals(code)).findFirst();
    if (code.isEmpty() || there.isEmpty()) return new RowForm(code, Map.of(), null, "", "L", true);
    return new RowForm(code, content.write(described, there.get().content()), null, "", "L", false);
  }

  private TableBook.Table tableOf(RuleShelf shelf, String profile, String table, LocalDate on) {
    List<PolicyRow> rows = shelf.inForce(profile, table, on);
    if (!book.describes(table) && rows.isEmpty()) throw new Missing("policies.no-table", table);
    return book.table(table, rows);
  }

  List<RowChange> compare(RuleShelf now, String profileNow, RuleShelf then, String profileThen, LocalDate on, List<DraftRow> changes) {
    List<RowChange> compared = new ArrayList<>();
    for (DraftRow change : changes) {
      RuleLine before = line(now, profileNow, change, on);
      RuleLine after = line(then, profileThen, change, on);
      RuleLine shown = after == null ? before : after;
      compared.add(
          new RowChange(
              change.table(), book.table(change.table(), List.of()).label(), change.code(), shown == null ? change.code() : shown.title(),
              change.ends(), before, after, differences(before, after), change.changedByName()));
    }
    return compared;
  }

  private @Nullable RuleLine line(RuleShelf shelf, String profile, DraftRow change, LocalDate on) {
    return inForce(shelf, profile, change.table(), on).stream().filter(line -> line.version().code().equals(change.code())).findFirst().orElse(null);
  }

  private List<Difference> differences(@Nullable RuleLine before, @Nullable RuleLine after) {
    Map<String, String> was = cells(before);
    Map<String, String> is = cells(after);
    Set<String> labels = new LinkedHashSet<>(was.keySet());
    labels.addAll(is.keySet());
    String nothing = texts.say("policies.nothing");
    return labels.stream()
        .filter(label -> !Objects.equals(was.get(label), is.get(label)))
        .map(label -> new Difference(label, was.getOrDefault(label, nothing), is.getOrDefault(label, nothing)))
        .toList();
  }

  private static Map<String, String> cells(@Nullable RuleLine line) {
    Map<String, String> cells = new LinkedHashMap<>();
    if (line != null) for (Cell cell : line.cells()) cells.put(cell.label(), cell.text());
    return cells;
  }

  /** First each row against the law's, then each module that works by them. */
  List<RuleObjection> objections(RuleShelf shelf, Policies draft, ProfileFolder city, LocalDate on, List<DraftRow> changes) {
    var guard = new LawGuard(shelf, words(shelf, city.code, on), texts);
    List<RuleObjection> found = new ArrayList<>();
    for (DraftRow change : changes) {
      for (PolicyRow row : city.table(change.table())) {
        if (!row.code().equals(change.code()) || !row.version().effectiveFrom().equals(on)) continue;
        found.addAll(guard.objections(change.table(), row, on));
        break;
      }
    }
    if (!found.isEmpty()) return found;
    for (RuleGuard module : guards) {
      try {
        found.addAll(module.objections(draft, city.code, on));
      } catch (RuntimeException unreadable) {
        String why = unreadable.getMessage() == null ? "" : unreadable.getMessage().lines().findFirst().orElse("");
        found.add(new RuleObjection("", "", texts.say("policies.guard.unreadable", why), List.of()));
      }
    }
    return found;
  }

  private RowContent content(RuleShelf shelf, String profile, LocalDate on) {
    return new RowContent(rules.reader(), words(shelf, profile, on), texts);
  }

  private RowWords words(RuleShelf shelf, String profile, LocalDate on) {
    return new RowWords(shelf, profile, on, book, rules.reader(), texts);
  }
}
