package org.nuanyang.drafting.internal.interview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.AnswerKind;
import org.nuanyang.drafting.Fault;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Scope;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PhoneNumber;

/** Reads what was typed as the answer a question wants, or says what to do instead. */
public final class AnswerCheck {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?(?:[-/.]?\\d{1,2}日?)?");
  private static final BigDecimal MOST = new BigDecimal("999999999999.99");

  private AnswerCheck() {}

  /** The answer as it is kept; empty when nothing was answered, a fault when it cannot be read. */
  public sealed interface Outcome {
    /** @param value a text, or several for a choice of many */
    record Kept(Object value) implements Outcome {}

    /** Nothing was answered. */
    record Nothing() implements Outcome {}

    /** @param arguments of the sentence */
    record Wrong(String key, List<Object> arguments) implements Outcome {}
  }

  /** Refuses with a sentence for its field. */
  private static final class Unfit extends RuntimeException {
    private final transient Outcome.Wrong wrong;

    Unfit(String key, Object... arguments) {
      super(key, null, false, false);
      this.wrong = new Outcome.Wrong(key, List.of(arguments));
    }
  }

  /**
   * @param typed as it was sent; several for a choice of many
   * @param others the answers to compare with
   */
  public static Outcome read(Question question, List<String> typed, Scope others, LocalDate today) {
    List<String> given = typed.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (given.isEmpty()) return question.required() ? new Outcome.Wrong(empty(question), List.of()) : new Outcome.Nothing();
    try {
      if (question.kind() == AnswerKind.CHOICES) return new Outcome.Kept(given.stream().distinct().map(one -> option(question, one)).toList());
      return new Outcome.Kept(one(question, given.getFirst(), others, today));
    } catch (Unfit unfit) {
      return unfit.wrong;
    }
  }

  /** What to say when a needed answer is not there. */
  static String empty(Question question) {
    return question.kind().picked() ? "drafting.error.choose" : "drafting.error.empty";
  }

  private static String one(Question question, String typed, Scope others, LocalDate today) {
    return switch (question.kind()) {
      case TEXT -> text(question, typed.replaceAll("\\s*\\R\\s*", " "));
      case LONGTEXT -> text(question, typed.replace("\r\n", "\n").replace('\r', '\n'));
      case DATE -> day(question, typed, others, today);
      case MONTH -> month(question, typed, others, today);
      case MONEY -> amount(question, typed, 2);
      case NUMBER -> amount(question, typed, question.decimals());
      case YESNO, CHOICE -> option(question, typed);
      case CHOICES -> throw new IllegalStateException("read as several");
      case PHONE -> phone(typed);
      case IDENTITY -> identity(typed);
    };
  }

  private static String text(Question question, String typed) {
    String clean = typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    if (clean.isEmpty()) throw new Unfit("drafting.error.empty");
    if (clean.length() > question.longest()) throw new Unfit("drafting.error.long", question.longest(), clean.length() - question.longest());
    return clean;
  }

  private static String option(Question question, String typed) {
    String code = question.kind() == AnswerKind.YESNO && typed.equals("true") ? "yes" : question.kind() == AnswerKind.YESNO && typed.equals("false") ? "no" : typed;
    if (question.option(code) == null) throw new Unfit("drafting.error.choose");
    return code;
  }

  private static String day(Question question, String typed, Scope others, LocalDate today) {
    Matcher day = DAY.matcher(half(typed));
    if (!day.matches()) throw new Unfit("drafting.error.day");
    LocalDate read;
    try {
      read = LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    } catch (DateTimeException noSuchDay) {
      throw new Unfit("drafting.error.day");
    }
    if (read.getYear() < 1900 || read.getYear() > 2100) throw new Unfit("drafting.error.day");
    if (question.past() && read.isAfter(today)) throw new Unfit("drafting.error.past");
    if (question.future() && read.isBefore(today)) throw new Unfit("drafting.error.future");
    notBefore(question, read.toString(), others);
    return read.toString();
  }

  private static String month(Question question, String typed, Scope others, LocalDate today) {
    Matcher month = MONTH.matcher(half(typed));
    if (!month.matches()) throw new Unfit("drafting.error.month");
    YearMonth read;
    try {
      read = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
    } catch (DateTimeException noSuchMonth) {
      throw new Unfit("drafting.error.month");
    }
    if (read.getYear() < 1900 || read.getYear() > 2100) throw new Unfit("drafting.error.month");
    if (question.past() && read.isAfter(YearMonth.from(today))) throw new Unfit("drafting.error.past");
    notBefore(question, read.toString(), others);
    return read.toString();
  }

  /** Days and months compare by what both tell. */
  private static void notBefore(Question question, String read, Scope others) {
    if (question.notBefore() == null) return;
    List<String> earlier = others.texts(question.notBefore());
    if (earlier.isEmpty()) return;
    int common = Math.min(read.length(), earlier.getFirst().length());
    if (read.substring(0, common).compareTo(earlier.getFirst().substring(0, common)) < 0) throw new Unfit("drafting.error.before", earlier.getFirst());
  }

  private static String amount(Question question, String typed, int decimals) {
    String plain = half(typed).replace(",", "").replaceAll("(元|￥|¥)$|^[￥¥]", "");
    if (question.unit() != null && plain.endsWith(question.unit())) plain = plain.substring(0, plain.length() - question.unit().length());
    if (!plain.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) throw new Unfit("drafting.error.number");
    BigDecimal read = new BigDecimal(plain);
    BigDecimal min = question.min() == null ? BigDecimal.ZERO : question.min();
    BigDecimal max = question.max() == null ? MOST : question.max();
    if (read.stripTrailingZeros().scale() > decimals) throw new Unfit(decimals == 0 ? "drafting.error.whole" : "drafting.error.decimals", decimals);
    if (read.compareTo(min) < 0) throw new Unfit("drafting.error.small", min.toPlainString());
    if (read.compareTo(max) > 0) throw new Unfit("drafting.error.large", max.toPlainString());
    if (question.kind() == AnswerKind.MONEY) return read.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    BigDecimal shortest = read.stripTrailingZeros();
    return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
  }

  private static String phone(String typed) {
    Optional<String> problem = PhoneNumber.problem(typed);
    if (problem.isPresent()) throw new Unfit(problem.get());
    return new PhoneNumber(typed).digits();
  }

  /** Nearly everybody has a resident's card; other papers are known by their look. */
  private static String identity(String typed) {
    String number = half(typed).toUpperCase(Locale.ROOT);
    List<IdentityPaper> papers = new ArrayList<>(List.of(IdentityPaper.values()));
    if (number.length() >= 15) papers.remove(IdentityPaper.PASSPORT);
    for (IdentityPaper paper : papers) if (IdentityNumber.problem(paper, number).isEmpty()) return new IdentityNumber(paper, number).number();
    throw new Unfit(IdentityNumber.problem(IdentityPaper.RESIDENT_ID, number).orElse("drafting.error.empty"));
  }

  private static String half(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** A fault of a field, when there is one. */
  public static @Nullable Fault fault(String path, Question question, Outcome outcome) {
    return outcome instanceof Outcome.Wrong wrong ? new Fault(path, question.label(), wrong.key(), wrong.arguments()) : null;
  }
}
