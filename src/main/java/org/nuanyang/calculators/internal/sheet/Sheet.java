package org.nuanyang.calculators.internal.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.NotCalculable;
import org.nuanyang.calculators.NotCalculable.Fault;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.calculators.Worksheet.Line;
import org.nuanyang.calculators.Worksheet.Parameter;
import org.nuanyang.calculators.Worksheet.Warning;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.WorkCalendar;

/**
 * One sum while it is worked: every figure of law that is looked up, every line and warning is kept.
 * An item of money is rounded once, half up to the fen, when its line is written.
 */
public final class Sheet {

  /** Decimals kept while working. */
  private static final int FINE = 20;

  private final Printed printed;
  private final Figures figures;
  private final WorkCalendar offices;
  private final Others others;
  private final Map<String, Object> outputs = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Warning> warnings = new LinkedHashMap<>();
  private final Set<Citation> citations = new LinkedHashSet<>();

  /** The other sums, for one that is put together from them. */
  public interface Others {
    Worksheet work(String id, Map<String, ?> given);
  }

  public Sheet(Printed printed, Figures figures, WorkCalendar offices, Others others) {
    this.printed = printed;
    this.figures = figures;
    this.offices = offices;
    this.others = others;
  }

  /** Works another sum out and lays its working into this sheet. @param under the line whose title its steps stand under */
  public Worksheet takeOver(String under, String id, Map<String, ?> given) {
    Worksheet other = others.work(id, given);
    String title = printed.line(under).title().with();
    for (Line one : other.lines()) lines.add(new Line(under + "_" + one.code(), title + " · " + one.title(), one.formula(), one.amount(), one.citation()));
    for (Parameter one : other.parametersUsed()) parameters.put(one.code(), one);
    for (Warning one : other.warnings()) warnings.putIfAbsent(one.code(), one);
    citations.addAll(other.citations());
    return other;
  }

  public static BigDecimal cents(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }

  public static BigDecimal divide(BigDecimal whole, BigDecimal by) {
    return whole.divide(by, FINE, RoundingMode.HALF_UP);
  }

  /** As people read it: 6,200 or 0.0175. */
  public static String number(BigDecimal value) {
    return Words.number(value);
  }

  public LocalDate today() {
    return figures.today();
  }

  public WorkCalendar offices() {
    return offices;
  }

  /** A figure that is law for everybody. */
  public BigDecimal figure(String code, LocalDate on) {
    Figure found = figures.find(code, on);
    if (found == null) throw missing(code);
    return used(found, on, false);
  }

  public BigDecimal figure(String code) {
    return figure(code, today());
  }

  /** A figure a city or province may have set; null when it has not. */
  public @Nullable BigDecimal local(String code, LocalDate on) {
    Figure found = figures.find(code, on);
    return found == null ? null : used(found, on, false);
  }

  /** A word the city's rules choose, such as a way of counting. */
  public String localWord(String name, LocalDate on) {
    return figures.word(name, on);
  }

  /** A statistic: what was given stands before the row of the city; null when there is neither. */
  public @Nullable BigDecimal statistic(Given in, String field, String code, LocalDate on) {
    BigDecimal given = in.number(field);
    if (given != null) {
      parameters.put(code, new Parameter(code, given.toPlainString(), null, null, null, printed.givenByHand(), false, false));
      return given;
    }
    Figure found = figures.find(code, on);
    Figure standIn = found == null ? figures.standIn(code, on) : null;
    if (standIn != null) warn("PROVISIONAL", "year", standIn.statYear() == null ? "" : standIn.statYear());
    if (found == null && standIn == null) return null;
    return used(found == null ? standIn : found, on, standIn != null);
  }

  public @Nullable BigDecimal statistic(Given in, String name, LocalDate on) {
    return statistic(in, name, name, on);
  }

  /** The same where the sum cannot do without it. */
  public BigDecimal mustStatistic(Given in, String name, LocalDate on) {
    return mustStatistic(in, name, name, on);
  }

  public BigDecimal mustStatistic(Given in, String field, String code, LocalDate on) {
    BigDecimal found = statistic(in, field, code, on);
    if (found == null) throw missing(in.path() + field);
    return found;
  }

  public NotCalculable missing(String field) {
    return new NotCalculable(Fault.of(field, "PARAMETER_MISSING", printed.label(field)));
  }

  /** Rows of another table of law. */
  public <R> List<R> rows(String table, LocalDate on, Class<R> shape) {
    return figures.rows(table, on, shape);
  }

  /** Notes that a row of another table was used. */
  public void used(RuleVersion version, String value) {
    parameters.put(version.code(), parameter(version, value, null, false));
  }

  private BigDecimal used(Figure figure, LocalDate on, boolean provisional) {
    LocalDate checked = figure.checkedUntil();
    if (checked != null && on.isAfter(checked)) warn("NOT_CHECKED", "name", printed.label(figure.code()), "until", checked);
    parameters.put(
        figure.code(), parameter(figure.version(), figure.value().toPlainString(), figure.unit(), provisional));
    if (figure.version().mark().equals("U")) warn("UNVERIFIED", "name", printed.label(figure.code()));
    return figure.value();
  }

  private static Parameter parameter(RuleVersion row, String value, @Nullable String unit, boolean provisional) {
    return new Parameter(
        row.code(), value, unit, row.effectiveFrom(), row.effectiveTo(), row.source(), row.mark().isEmpty(), provisional);
  }

  /** Writes a line of money and gives back its rounded amount. @param values name, value, … of the formula's blanks */
  public BigDecimal line(String code, BigDecimal exact, Object... values) {
    BigDecimal amount = cents(exact);
    write(code, amount, null, values);
    return amount;
  }

  /** Writes a line that is no money. */
  public void note(String code, Object... values) {
    write(code, null, null, values);
  }

  /** The same where a row of law names its own article. */
  public void note(String code, Citation citation, Object... values) {
    write(code, null, citation, values);
  }

  private void write(String code, @Nullable BigDecimal amount, @Nullable Citation own, Object... values) {
    Printed.Blank blank = printed.line(code);
    Citation citation = own == null ? blank.citation() : own;
    lines.add(new Line(code, blank.title().with(values), blank.words().with(values), amount, citation));
    if (citation != null) citations.add(citation);
  }

  public void warn(String code, Object... values) {
    Printed.Blank blank = printed.warning(code);
    warnings.put(code, new Warning(code, blank.words().with(values)));
    if (blank.citation() != null) citations.add(blank.citation());
  }

  public void put(String name, @Nullable Object value) {
    if (!printed.hasResult(name)) throw new IllegalStateException("no result " + name);
    if (value != null) outputs.put(name, value);
  }

  /** The sheet as it is handed over. */
  public Worksheet handOver(Map<String, Object> inputs) {
    citations.addAll(printed.calculator().citations());
    return new Worksheet(
        printed.calculator(), inputs, printed.results(outputs), lines, List.copyOf(parameters.values()),
        List.copyOf(warnings.values()), List.copyOf(citations));
  }
}
