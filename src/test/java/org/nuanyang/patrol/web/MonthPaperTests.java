package org.nuanyang.patrol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.directory.Villages;
import org.nuanyang.network.Network;
import org.nuanyang.patrol.MonthFigures;
import org.nuanyang.patrol.MonthReport;
import org.nuanyang.patrol.Patrols;
import org.springframework.context.support.StaticMessageSource;

/** The paper of a month as it leaves the house. */
class MonthPaperTests {

  @Test
  void whatTheBreakdownHidesStandsNowhereElse() {
    StaticMessageSource keys = new StaticMessageSource();
    keys.setUseCodeAsDefaultMessage(true);
    MonthPaper paper = new MonthPaper(new PatrolWords(keys, mock(Villages.class), mock(Network.class), mock(Patrols.class)));
    Map<String, Integer> risks = Map.of("LOW", 2, "MIDDLE", 9, "HIGH", 5);
    MonthFigures now = new MonthFigures(16, 5, 0, 0, 0, 16, 0, Map.of(), risks, Map.of(), Map.of(), Map.of());

    List<MonthPaper.Part> parts = paper.tables(new MonthReport("", true, YearMonth.of(2026, 6), now, now, 0, null, null, true, false, false, 3));

    List<String> high = parts.getFirst().rows().get(1);
    assertThat(high.getFirst()).isEqualTo("patrol.month.high");
    assertThat(high.subList(1, 4)).as("with the sum and MIDDLE it would tell LOW").doesNotContain("5").last().isEqualTo("—");
  }
}
