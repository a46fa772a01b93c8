package org.nuanyang.drafting.internal.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.AnswerKind;
import org.nuanyang.drafting.Condition;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Screen;

/** Looks after the names in one document: everything that is meant exists, nothing exists twice. */
final class References {

  private static final Pattern FILLED_FROM =
      Pattern.compile("person\\.(name|phone|identity|address|gender|birth|ethnicity)|matter\\.(facts|opponent|category)");
  private static final Pattern RESULT = Pattern.compile("[a-z_]+\\.[a-z0-9_]+( [a-z_]+\\.[a-z0-9_]+)*");

  private final Definition definition;
  private final String file;
  private final List<String> faults;
  private final Map<String, Question> outside = new HashMap<>();
  private final Map<String, Map<String, Question>> rows = new HashMap<>();
  private final Set<String> totals = new HashSet<>();

  References(Definition definition, String file, List<String> faults) {
    this.definition = definition;
    this.file = file;
    this.faults = faults;
  }

  void check() {
    if (!definition.face().id().matches("[a-z0-9]+(-[a-z0-9]+)*")) fault("id", "should be kebab-case");
    Set<String> screens = new HashSet<>();
    for (Screen screen : definition.face().screens()) {
      if (!screens.add(screen.id())) fault("screens", "two screens '" + screen.id() + "'");
      if (!screen.id().matches("[a-z0-9_-]+")) fault(screen.id(), "a screen's id is small letters, digits, - and _");
      gather(screen);
    }
    definition.totals().forEach(this::total);
    for (Screen screen : definition.face().screens()) asked(screen);
    parts(definition.paper(), null);
  }

  private void gather(Screen screen) {
    Map<String, Question> into = outside;
    if (screen.repeat() != null) {
      into = new HashMap<>();
      if (rows.put(screen.repeat().list(), into) != null) fault(screen.id(), "two lists '" + screen.repeat().list() + "'");
    }
    for (Question question : screen.questions()) {
      Question before = into.put(question.id(), question);
      boolean ofTwoKinds = before != null && before.when().written().contains("kind=") && question.when().written().contains("kind=");
      if (before != null && !ofTwoKinds) fault(screen.id(), "two questions '" + question.id() + "'");
      Set<String> codes = new HashSet<>();
      for (Question.Option option : question.options()) if (!codes.add(option.value())) fault(question.id(), "two options " + option.value());
      for (String code : question.print().keySet()) if (question.option(code) == null) fault(question.id(), "prints an option it lacks: " + code);
    }
  }

  private void total(Total total) {
    for (List<String> named : List.of(total.sum(), total.minus())) {
      for (String one : named) {
        int dot = one.indexOf('.');
        Map<String, Question> row = dot < 0 ? null : rows.get(one.substring(0, dot));
        Question question = row == null ? outside.get(one) : row.get(one.substring(dot + 1));
        boolean sums = question != null && (question.kind() == AnswerKind.MONEY || question.kind() == AnswerKind.NUMBER) || totals.contains(one);
        if (!sums) fault("totals." + total.id(), "nothing to add: " + one);
      }
    }
    if (total.sum().isEmpty()) fault("totals." + total.id(), "adds nothing");
    if (outside.containsKey(total.id()) || !totals.add(total.id())) fault("totals", "'" + total.id() + "' is used twice");
  }

  private void asked(Screen screen) {
    String list = screen.repeat() == null ? null : screen.repeat().list();
    condition(screen.when(), null, screen.id());
    for (Question question : screen.questions()) {
      String place = screen.id() + "." + question.id();
      condition(question.when(), list, place);
      if (question.notBefore() != null && !known(question.notBefore(), list)) fault(place, "notBefore '" + question.notBefore() + "' is not asked");
      if (question.from() != null && !FILLED_FROM.matcher(question.from()).matches()) fault(place, "from '" + question.from() + "' is not known");
      if (question.calculator() != null && !RESULT.matcher(question.calculator()).matches()) fault(place, "calculator should be id.result");
    }
  }

  private void parts(List<Part> parts, @Nullable String list) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String place = "paper[" + i + "]" + (list == null ? "" : " of " + list);
      condition(part.when(), list, place);
      switch (part) {
        case Part.Line line -> template(line.text(), list, place);
        case Part.Own own -> field(own.field(), list, place);
        case Part.OfParty party -> party(party.party(), list, place);
        case Part.Points points -> points.points().forEach(point -> point(point, list, place));
        case Part.Enclosed enclosed -> enclosed.items().forEach(point -> point(point, list, place));
        case Part.Each each -> {
          list(each.list(), place);
          parts(each.parts(), each.list());
        }
        case Part.Elements elements -> elements.rows().forEach(row -> element(row, list, place));
        case Part.Rows table -> {
          list(table.list(), place);
          for (Part.Column column : table.columns()) if (!column.value().equals("#")) cell(column.value(), table.list(), place);
        }
        case Part.Sign sign -> {
          for (Part.Signer signer : sign.signers()) {
            condition(signer.when(), list, place);
            if (signer.of() != null && !rows.containsKey(signer.of())) party(signer.of(), list, place);
          }
        }
        case Part.Turn turn -> {}
      }
    }
  }

  private void point(Part.Point point, @Nullable String list, String place) {
    if (point.each() != null) list(point.each(), place);
    String in = point.each() == null ? list : point.each();
    template(point.text(), in, place);
    condition(point.when(), in, place);
  }

  private void element(Part.Element row, @Nullable String list, String place) {
    condition(row.when(), list, place + " " + row.label());
    if (row.text() != null) template(row.text(), list, place + " " + row.label());
    if (row.value() != null) field(row.value(), list, place + " " + row.label());
    Question question = row.value() == null ? null : find(row.value(), list);
    if (row.options() && (question == null || !question.kind().picked())) fault(place + " " + row.label(), "has no options to print");
  }

  private void cell(String value, String list, String place) {
    if (value.contains("{")) template(value, list, place);
    else field(value, list, place);
  }

  private void list(String list, String place) {
    if (!rows.containsKey(list)) fault(place, "no list '" + list + "'");
  }

  private void party(String party, @Nullable String list, String place) {
    boolean known = definition.parties().containsKey(party.equals("it") && list != null ? list : party);
    if (!known) fault(place, "no party '" + party + "'");
  }

  private void template(String text, @Nullable String list, String place) {
    try {
      for (Template.Hole hole : Template.parse(text).holes()) {
        if (hole.count()) list(hole.field(), place);
        else field(hole.field(), list, place);
      }
    } catch (IllegalArgumentException unreadable) {
      fault(place, unreadable.getMessage());
    }
  }

  private void condition(Condition condition, @Nullable String list, String place) {
    for (Condition.Test test : condition.tests()) {
      field(test.field(), list, place);
      Question question = find(test.field(), list);
      if (question == null || !question.kind().picked()) continue;
      for (String value : test.values()) if (question.option(value) == null) fault(place, test.field() + " is never '" + value + "'");
    }
  }

  private void field(String name, @Nullable String list, String place) {
    if (!known(name, list)) fault(place, "'" + name + "' is not asked");
  }

  private boolean known(String name, @Nullable String list) {
    return find(name, list) != null || totals.contains(name) || rows.containsKey(name);
  }

  private @Nullable Question find(String name, @Nullable String list) {
    if (list != null) {
      Question inRow = rows.getOrDefault(list, Map.of()).get(name.startsWith("it.") ? name.substring(3) : name);
      if (inRow != null) return inRow;
    }
    return outside.get(name);
  }

  private void fault(String place, String what) {
    faults.add(file + ": " + place + ": " + what);
  }
}
