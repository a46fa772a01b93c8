package org.nuanyang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.IdentityNumber;

class RostersTests {

  private static final String FIRST = number("15020319900101001");
  private static final String SECOND = number("15020319910202002");

  @Test
  void readsLinesPastedFromATable() {
    List<String> lines = List.of("甲一\t" + FIRST + "\t13800000001", "乙二，" + SECOND);

    assertThat(Rosters.faults(lines)).isEmpty();
    assertThat(Rosters.people(lines))
        .satisfiesExactly(
            one -> {
              assertThat(one.role()).isEqualTo(PersonRole.MEMBER);
              assertThat(one.phone()).isEqualTo("13800000001");
              assertThat(one.birthDate()).isEqualTo("1990-01-01");
            },
            two -> assertThat(two.phone()).isEmpty());
  }

  @Test
  void namesTheLineAndWhatIsWrongWithIt() {
    String wrongDigit = FIRST.substring(0, 17) + (FIRST.endsWith("1") ? "2" : "1");
    List<String> lines = List.of("甲一 " + FIRST, "乙二", "丙三 " + wrongDigit, "丁四 " + FIRST, "戊五 " + SECOND + " 12345");

    assertThat(Rosters.faults(lines)).extracting(Rosters.Fault::line).containsExactly(2, 3, 4, 5);
    assertThat(Rosters.faults(lines).get(2).messageKey()).isEqualTo("intake.members.twice");
  }

  private static String number(String first17) {
    return first17 + IdentityNumber.checkDigit(first17);
  }
}
