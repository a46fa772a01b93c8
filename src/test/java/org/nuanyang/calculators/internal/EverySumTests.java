package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.FieldType;
import org.nuanyang.calculators.NotCalculable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.calculators.internal.sheet.Figure;
import org.nuanyang.policies.internal.PolicyExamples;

/** What holds for every calculator whatever is sent to it: a sheet of whole fen, or a mistake named in Chinese. */
class EverySumTests {

  private static final int TRIES = 1000;
  private static final Set<FieldType> SUMS = Set.of(FieldType.MONEY, FieldType.AVERAGE);
  /** Money in the entries of lists: a stretch of a loan, what one of several victims gets. */
  private static final Set<String> IN_ENTRIES =
      Set.of("principal", "interest", "compulsory_pay", "obligor_compulsory_pay", "commercial_pay", "tortfeasor_pay");
  /** Only days counted on the calendar: no dated figure of law or statistics goes in. */
  private static final Set<String> WITHOUT_FIGURES = Set.of("deadline_count");
  /** These rest on tables of rules or on the calendar, or a figure matters at one sum or day in a thousand. */
  private static final Set<String> BY_TABLES =
      Set.of("deadline_count", "limitation_check", "sick_leave_medical_period", "jurisdiction_helper", "double_wage");

  private static final Properties WORDS = words();

  static Stream<String> ids() {
    return Sums.ALL.all().stream().map(Calculator::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void moneyIsWholeFenAndNeverBelowNothing(String id) {
    AnyInput any = new AnyInput(id.hashCode());
    int worked = 0;
    for (int i = 0; i < TRIES; i++) {
      Map<String, Object> given = any.asDescribed(Sums.ALL.find(id));
      Worksheet sheet = sheetOrNamedMistake(Sums.ALL, id, given);
      if (sheet == null) continue;
      worked++;
      for (Calculator.Result result : sheet.calculator().results())
        if (SUMS.contains(result.type()) || result.type() == FieldType.LIST) wholeFen(sheet.outputs().get(result.name()), result.name() + " of " + given);
      for (Worksheet.Line line : sheet.lines())
        if (line.amount() != null) wholeFen(line.amount().toPlainString(), line.code() + " of " + given);
    }
    assertThat(worked).as("sums that could be worked out").isGreaterThan(TRIES / 50);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void nonsenseIsAMistakeNamedInChinese(String id) {
    AnyInput any = new AnyInput(id.hashCode() + 1L);
    for (int i = 0; i < TRIES; i++) sheetOrNamedMistake(Sums.ALL, id, any.spoilt(Sums.ALL.find(id)));
  }

  /** Where another figure of law would give another sum, the sheet names the figure it used. */
  @ParameterizedTest
  @MethodSource("ids")
  void everyFigureThatMattersIsNamed(String id) {
    OtherRules rules = new OtherRules();
    Calculators city = Sums.under(rules);
    List<Figure> figures = PolicyExamples.shipped().rows("R-BT25", "calculator_figures", Sums.TODAY, Figure.class);
    AnyInput any = new AnyInput(id.hashCode() + 2L);
    Set<String> mattered = new HashSet<>();
    for (int i = 0; i < TRIES; i++) {
      Map<String, Object> given = any.asDescribed(Sums.ALL.find(id));
      Worksheet sheet = sheetOrNamedMistake(Sums.ALL, id, given);
      if (sheet == null) continue;
      if (!WITHOUT_FIGURES.contains(id) && usesMoneyOfTheLaw(sheet)) assertThat(sheet.parametersUsed()).as("parameters of " + given).isNotEmpty();
      Figure figure = any.oneOf(figures);
      rules.clear().figure(figure.code(), figure.value().add(BigDecimal.ONE).toPlainString());
      Worksheet other = sheetOrNamedMistake(city, id, given);
      if (other == null || other.outputs().equals(sheet.outputs())) continue;
      mattered.add(figure.code());
      assertThat(codes(sheet)).as(figure.code() + " changes the sum of " + given).contains(figure.code());
    }
    rules.clear();
    if (!BY_TABLES.contains(id)) assertThat(mattered).as("figures that changed a sum").isNotEmpty();
  }

  /** A sum of an injury may be receipts alone, a support what was agreed, an accident without loss nothing. */
  private static boolean usesMoneyOfTheLaw(Worksheet sheet) {
    return switch (sheet.calculator().id()) {
      case "personal_injury" -> sheet.outputs().get("years") != null;
      case "child_support" -> sheet.outputs().get("monthly_low") != null;
      case "traffic_apportionment" -> sheet.lines().stream().anyMatch(line -> line.code().startsWith("COMPULSORY"));
      case "double_wage" -> sheet.lines().stream().anyMatch(line -> line.code().equals("REST"));
      case "labour_claims" -> sheet.lines().stream().anyMatch(line -> line.code().equals("LEAVE") || line.code().startsWith("OVERTIME"));
      case "litigation_application_fee" -> sheet.lines().stream().noneMatch(line -> line.code().startsWith("FREE"));
      default -> true;
    };
  }

  private static Set<String> codes(Worksheet sheet) {
    return sheet.parametersUsed().stream().map(Worksheet.Parameter::code).collect(Collectors.toSet());
  }

  private static @Nullable Worksheet sheetOrNamedMistake(Calculators calculators, String id, Map<String, Object> given) {
    try {
      return calculators.work(id, given);
    } catch (NotCalculable refused) {
      assertThat(refused.faults()).as("mistakes of " + given).isNotEmpty();
      for (NotCalculable.Fault fault : refused.faults()) {
        assertThat(fault.field()).isNotBlank();
        assertThat(WORDS.getProperty("calculators.error." + fault.code())).as("sentence for " + fault.code()).isNotBlank();
      }
      return null;
    } catch (RuntimeException fault) {
      return fail(id + " broke on " + given, fault);
    }
  }

  private static void wholeFen(@Nullable Object money, String what) {
    if (money == null) return;
    for (Object each : money instanceof List<?> several ? several : List.of(money)) {
      if (each instanceof String sum) assertThat(sum).as(what).matches("\\d+\\.\\d{2}");
      if (each instanceof Map<?, ?> entry) entry.forEach((name, value) -> {
        if (IN_ENTRIES.contains(name)) assertThat((String) value).as(name + " in " + what).matches("\\d+\\.\\d{2}");
      });
    }
  }

  private static Properties words() {
    Properties words = new Properties();
    try (var in = new InputStreamReader(EverySumTests.class.getResourceAsStream("/messages/calculators.properties"), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return words;
  }
}
