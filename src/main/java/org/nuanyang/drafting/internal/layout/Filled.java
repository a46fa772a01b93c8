package org.nuanyang.drafting.internal.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.AnswerKind;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Scope;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.Template;
import org.nuanyang.drafting.internal.interview.Total;

/** The answers to one document, said in the words of a paper. */
final class Filled {

  /** Where a pen can fill in what was not answered. */
  static final String BLANK = "________";

  private final Definition definition;
  private final Answers answers;
  private final Map<String, Question> questions;
  private final Map<String, BigDecimal> totals = new HashMap<>();

  /** @param answers those that stand */
  Filled(Definition definition, Answers answers) {
    this.definition = definition;
    this.answers = answers;
    this.questions = definition.questions();
    definition.totals().forEach(this::add);
  }

  Answers answers() {
    return answers;
  }

  /** One row of a list, or no row. */
  record Place(@Nullable String list, @Nullable Answers row) {
    static final Place OUTSIDE = new Place(null, null);
  }

  Scope scope(Place place) {
    return new Scope(withTotals(), place.row());
  }

  private Answers withTotals() {
    Answers all = answers;
    for (Map.Entry<String, BigDecimal> total : totals.entrySet()) all = all.with(total.getKey(), total.getValue().toPlainString());
    return all;
  }

  /** @return null when nothing was answered */
  @Nullable String said(String name, String form, Place place) {
    BigDecimal total = totals.get(name);
    if (total != null) return money(total, form);
    Question question = question(name, place);
    List<String> given = new Scope(answers, place.row()).texts(name);
    if (given.isEmpty() || question == null) return null;
    return said(question, given, form);
  }

  @Nullable Question question(String name, Place place) {
    if (place.list() != null) {
      Question inRow = definition.question(place.list(), name.startsWith("it.") ? name.substring(3) : name);
      if (inRow != null) return inRow;
    }
    return questions.get(name);
  }

  static String said(Question question, List<String> given, String form) {
    String first = given.getFirst();
    if (form.equals("plain")) return String.join("、", given);
    return switch (question.kind()) {
      case MONEY -> money(new BigDecimal(first), form);
      case DATE -> day(LocalDate.parse(first));
      case MONTH -> month(YearMonth.parse(first));
      case NUMBER -> form.equals("capital") ? money(new BigDecimal(first), form) : first + (question.unit() == null ? "" : question.unit());
      case YESNO, CHOICE -> word(question, first);
      case CHOICES -> String.join("、", question.options().stream().map(Question.Option::value).filter(given::contains).map(code -> word(question, code)).toList());
      case TEXT, LONGTEXT, PHONE, IDENTITY -> first;
    };
  }

  private static String word(Question question, String code) {
    String printed = question.print().get(code);
    Question.Option option = question.option(code);
    if (printed != null || option == null) return printed == null ? code : printed;
    return option.print() == null ? option.label() : option.print();
  }

  private static String money(BigDecimal amount, String form) {
    if (form.equals("capital")) return "人民币" + CapitalMoney.of(amount);
    return form.equals("plain") ? amount.toPlainString() : String.format(Locale.ROOT, "%,.2f元", amount);
  }

  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static String month(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  private void add(Total total) {
    List<BigDecimal> plus = amounts(total.sum());
    if (plus.isEmpty()) return;
    BigDecimal sum = plus.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    for (BigDecimal less : amounts(total.minus())) sum = sum.subtract(less);
    totals.put(total.id(), sum);
  }

  private List<BigDecimal> amounts(List<String> names) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (String name : names) {
      if (totals.containsKey(name)) amounts.add(totals.get(name));
      int dot = name.indexOf('.');
      boolean column = dot > 0 && definition.lister(name.substring(0, dot)) != null;
      List<Answers> rows = column ? answers.rows(name.substring(0, dot)) : List.of(answers);
      for (Answers row : rows) {
        String given = row.text(column ? name.substring(dot + 1) : name);
        if (given != null) amounts.add(new BigDecimal(given));
      }
    }
    return amounts;
  }

  /** A text with its holes filled. */
  String fill(Template template, Place place) {
    StringBuilder text = new StringBuilder();
    for (Template.Piece piece : template.pieces()) {
      StringBuilder said = new StringBuilder();
      boolean whole = true;
      for (Object one : piece.content()) {
        String words = one instanceof Template.Hole hole ? fill(hole, place) : (String) one;
        whole &= words != null;
        boolean twice = words != null && words.startsWith("人民币") && (said.isEmpty() ? text : said).toString().endsWith("人民币");
        said.append(words == null ? BLANK : twice ? words.substring(3) : words);
      }
      if (whole || !piece.optional()) text.append(said);
    }
    return text.toString();
  }

  private @Nullable String fill(Template.Hole hole, Place place) {
    if (hole.count()) return String.valueOf(answers.rows(hole.field()).size());
    return said(hole.field(), hole.form(), place);
  }

  String fill(String written, Place place) {
    return fill(Template.parse(written), place);
  }

  boolean isAmount(Question question) {
    return question.kind() == AnswerKind.MONEY || question.kind() == AnswerKind.NUMBER;
  }
}
