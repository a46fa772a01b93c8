package org.nuanyang.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.exchange.DayView.Difference;
import org.nuanyang.exchange.DayView.What;
import org.nuanyang.exchange.HallLine.TheirLine;
import org.nuanyang.exchange.internal.TwoBooks.OurLine;

/** Every difference between the two books has a name, and what agrees has none. */
class TwoBooksTests {

  @Test
  void namesWhatEachSideLacksAndWhereTheyContradict() {
    var theirs = List.of(new TheirLine("H-0001", "R1", 2), new TheirLine("H-0002", "R9", 1), new TheirLine("H-0003", "R3", 1), new TheirLine("H-0005", "", 0));
    var ours = List.of(new OurLine("H-0001", "R1", 2), new OurLine("H-0002", "R2", 1), new OurLine("H-0003", "R3", 3), new OurLine("H-0004", "R4", 0));

    assertThat(TwoBooks.differences(theirs, ours))
        .extracting(Difference::what, Difference::number, Difference::theirs, Difference::ours)
        .containsExactly(
            tuple(What.OTHER_NUMBER, "H-0002", "R9", "R2"), tuple(What.OTHER_STEPS, "H-0003", "1", "3"), tuple(What.MISSING_THERE, "H-0004", "", "R4"),
            tuple(What.MISSING_HERE, "H-0005", "", ""));
    assertThat(TwoBooks.differences(theirs.subList(0, 1), ours.subList(0, 1))).isEmpty();
    assertThat(ExchangeLog.masked("SW20261123000123")).isEqualTo("SW2********123").doesNotContain("202611");
  }
}
