package org.nuanyang.patrol.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.patrol.DisputeKind;

class LikenessTests {

  private static final UUID HERE = UUID.randomUUID();
  private static final UUID THERE = UUID.randomUUID();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      SAME NAMES | SAME PHONES | SAME KIND | SAME VILLAGE | DAYS APART | OFFERED | STRONG
      0          | 1           | false     | false        | 300        | true    | true
      2          | 0           | false     | false        | 300        | true    | true
      1          | 0           | true      | false        | 10         | true    | false
      1          | 0           | true      | false        | 61         | false   | false
      1          | 0           | false     | false        | 0          | false   | false
      1          | 0           | false     | true         | 0          | false   | false
      0          | 0           | true      | true         | 60         | true    | false
      0          | 0           | true      | true         | 61         | false   | false
      0          | 0           | true      | false        | 0          | false   | false
      """)
  void isOfferedWithItsReasons(int names, int phones, boolean kind, boolean village, int days, boolean offered, boolean strong) {
    var one = new Likeness.Trait(HERE, "159902", "青禾镇", DisputeKind.LAND, DAY);
    var other = new Likeness.Trait(village ? HERE : THERE, "159902", village ? "青禾镇" : "敖包镇", kind ? DisputeKind.LAND : DisputeKind.DEBT, DAY.plusDays(days));

    Likeness likeness = Likeness.of(one, other, names, phones, 60);

    assertThat(likeness.offered()).isEqualTo(offered);
    assertThat(likeness.strong()).isEqualTo(strong);
    assertThat(likeness).isEqualTo(Likeness.of(other, one, names, phones, 60));
    if (offered) assertThat(likeness.reasons()).isNotEmpty();
  }
}
