package org.nuanyang.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.calculators.internal.Sums;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Screen;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.PaperBook;
import org.nuanyang.drafting.internal.interview.Walk;
import org.nuanyang.shared.CityClock;

/** What a sum brings into a paper. */
class KnownFactsTests {

  private final Calculators sums = Sums.ALL;
  private final List<Definition> book = PaperBook.read(new ArrayList<>());
  private final KnownFacts known = new KnownFacts(Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), CityClock.ZONE));

  @Test
  void fillsTheClaimItBelongsToAndTicksIt() {
    GuidedPaper application = application();
    Worksheet sheet =
        sums.work(
            "economic_compensation",
            Map.of("hire_date", "2018-03-01", "end_date", "2024-08-31", "avg_monthly_wage_12m", "6200", "mode", "N", "local_avg_monthly_wage", "7000"));

    Answers filled = known.ofSum(application, sheet);

    assertThat(filled.text("compensation_sum")).isEqualTo("43400.00");
    assertThat(filled.texts("claims")).containsExactly("compensation");
    assertThat(filled.has("damages_sum")).as("nothing is owed").isFalse();
    assertThat(Walk.pages(application, Walk.standing(application, filled.with("ended", "dismissed")))).extracting(Screen::id).contains("end_sums");
  }

  /** A page that several claims share ticks only what is owed: overtime is no claim for wages, damages none for compensation. */
  @Test
  void ticksNoClaimThatIsNotOwed() {
    Worksheet overtime = sums.work("overtime_pay", Map.of("monthly_wage", "4350", "restday_hours", "16"));
    assertThat(known.ofSum(application(), overtime).texts("claims")).containsExactly("overtime");

    Worksheet unlawful =
        sums.work(
            "economic_compensation",
            Map.of("hire_date", "2018-03-01", "end_date", "2024-08-31", "avg_monthly_wage_12m", "6200", "mode", "TWO_N", "local_avg_monthly_wage", "7000"));
    assertThat(known.ofSum(application(), unlawful).texts("claims")).containsExactly("damages");
  }

  @Test
  void claimsWorkedOutTogetherFillTheApplicationTogether() {
    Worksheet all =
        sums.work(
            "labour_claims",
            Map.of(
                "hire_date", "2025-03-01", "end_date", "2026-08-31", "monthly_wage", "4350", "owed_wages", "8700", "contract", "NONE", "restday_hours", "16", "left", "FORCED",
                "local_avg_monthly_wage", "7000"));

    Answers filled = known.ofSum(application(), all);

    assertThat(filled.texts("claims")).containsExactlyInAnyOrder("wage", "overtime", "double_wage", "compensation");
    assertThat(filled.text("wage_sum")).isEqualTo("8700.00");
    assertThat(filled.text("overtime_sum")).isEqualTo("800.00");
    assertThat(filled.text("double_sum")).isEqualTo("47850.00");
    assertThat(filled.text("double_from")).isEqualTo("2025-04-01");
    assertThat(filled.text("compensation_sum")).isEqualTo("8700.00");
    assertThat(filled.text("entered_on")).isEqualTo("2025-03-01");
  }

  private GuidedPaper application() {
    return book.stream().map(Definition::face).filter(one -> one.id().equals("labor-arbitration-application")).findFirst().orElseThrow();
  }

  /** A question that names a result nobody works out would never be filled. */
  @Test
  void everyResultNamedByAPaperExists() {
    Set<String> results = new LinkedHashSet<>();
    for (Calculator one : sums.all()) {
      one.results().forEach(result -> results.add(one.id() + "." + result.name()));
      one.inputs().forEach(input -> results.add(one.id() + "." + input.name()));
    }
    var unknown = new TreeSet<String>();
    for (Definition one : book)
      for (Screen screen : one.face().screens())
        for (Question question : screen.questions())
          for (String result : question.results()) if (!results.contains(result)) unknown.add(one.face().id() + " " + question.id() + ": " + result);
    assertThat(unknown).isEmpty();
  }
}
