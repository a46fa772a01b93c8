package org.nuanyang.criminal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.ListedNotice;
import org.nuanyang.shared.PersonName;
import org.springframework.stereotype.Component;

/** Reads an organ's monthly list, and says row by row what has to be corrected. */
@Component
class OrganLists {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final int LONGEST = 60;

  private final NoticeChoices words;

  OrganLists(NoticeChoices words) {
    this.words = words;
  }

  /** One line of the error sheet. */
  record Fault(int row, String column, String sentence) {}

  /** What was read; nothing is taken while there are faults. */
  record Read(List<ListedNotice> rows, List<Fault> faults) {}

  /** What a list tells; the headings each may have stand in the bundle. */
  private enum Column {
    PERSON,
    CASE_NUMBER,
    STAGE,
    CHARGE,
    DAY;

    String namesKey() {
      return "criminal.list.names." + name();
    }

    String messageKey() {
      return "criminal.list.column." + name();
    }
  }

  private static final Map<Column, Integer> IN_ORDER =
      Map.of(Column.PERSON, 0, Column.CASE_NUMBER, 1, Column.STAGE, 2, Column.CHARGE, 3, Column.DAY, 4);

  Read read(byte[] content) {
    List<List<String>> cells;
    try {
      cells = ListSheet.read(content);
    } catch (ListSheet.Unreadable broken) {
      return new Read(List.of(), List.of(new Fault(0, "", words.say("criminal.list.unreadable", String.valueOf(ListSheet.MOST_ROWS)))));
    }
    Map<Column, Integer> columns = columns(cells.getFirst());
    List<Fault> faults = new ArrayList<>();
    for (Column needed : List.of(Column.PERSON, Column.CASE_NUMBER, Column.STAGE))
      if (!columns.containsKey(needed)) faults.add(new Fault(1, words.say(needed.messageKey()), words.say("criminal.list.no-column")));
    List<ListedNotice> rows = new ArrayList<>();
    if (faults.isEmpty())
      for (int i = 1; i < cells.size(); i++)
        if (cells.get(i).stream().anyMatch(cell -> !cell.isEmpty())) row(i + 1, cells.get(i), columns, faults).ifPresent(rows::add);
    if (faults.isEmpty() && rows.isEmpty()) faults.add(new Fault(2, "", words.say("criminal.list.empty")));
    return new Read(rows, faults);
  }

  /** One row with person, case number, stage, charge and day in this order, as a system sends it. */
  Optional<ListedNotice> row(int number, List<String> cells, List<Fault> faults) {
    return row(number, cells, IN_ORDER, faults);
  }

  private Map<Column, Integer> columns(List<String> head) {
    Map<Column, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++)
      for (Column column : Column.values())
        if (List.of(words.say(column.namesKey()).split("、")).contains(head.get(i).replaceAll("\\s", ""))) found.putIfAbsent(column, i);
    return found;
  }

  private Optional<ListedNotice> row(int number, List<String> cells, Map<Column, Integer> columns, List<Fault> faults) {
    int before = faults.size();
    String person = cell(cells, columns, Column.PERSON);
    PersonName.problem(person).ifPresent(key -> fault(faults, number, Column.PERSON, key));
    String caseNumber = cell(cells, columns, Column.CASE_NUMBER);
    if (caseNumber.isEmpty() || caseNumber.length() > LONGEST) fault(faults, number, Column.CASE_NUMBER, "criminal.form.case-number");
    CriminalStage stage = stage(cell(cells, columns, Column.STAGE));
    if (stage == null) fault(faults, number, Column.STAGE, "criminal.list.stage");
    String charge = cell(cells, columns, Column.CHARGE);
    if (charge.length() > LONGEST) fault(faults, number, Column.CHARGE, "criminal.form.long");
    String typed = cell(cells, columns, Column.DAY);
    LocalDate day = day(typed);
    if (!typed.isEmpty() && day == null) fault(faults, number, Column.DAY, "criminal.list.day");
    if (faults.size() > before || stage == null) return Optional.empty();
    return Optional.of(new ListedNotice(number, new PersonName(person).text(), caseNumber, stage, charge, day));
  }

  private void fault(List<Fault> faults, int row, Column column, String key) {
    faults.add(new Fault(row, words.say(column.messageKey()), words.say(key)));
  }

  private static String cell(List<String> cells, Map<Column, Integer> columns, Column column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at);
  }

  private @Nullable CriminalStage stage(String typed) {
    return Arrays.stream(CriminalStage.values())
        .filter(stage -> !typed.isEmpty() && (stage.name().equals(typed) || words.say(stage.messageKey()).equals(typed)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate day(String typed) {
    Matcher parts = DAY.matcher(typed);
    if (!parts.matches()) return null;
    try {
      return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
