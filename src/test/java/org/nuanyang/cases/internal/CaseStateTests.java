package org.nuanyang.cases.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;

class CaseStateTests {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock = """
      GRANTED           | ASSIGNED, TERMINATED
      ASSIGNED          | GRANTED, HANDLER_CONFIRMED, TERMINATED
      HANDLER_CONFIRMED | IN_PROGRESS, TERMINATED
      IN_PROGRESS       | TO_MEDIATION, CLOSED, TERMINATED
      TO_MEDIATION      | IN_PROGRESS, TERMINATED
      CLOSED            | FILE_SUBMITTED
      FILE_SUBMITTED    | FILE_RETURNED, FILE_ACCEPTED, IN_PROGRESS, GRANTED
      FILE_RETURNED     | FILE_SUBMITTED, IN_PROGRESS, GRANTED
      FILE_ACCEPTED     | ARCHIVED, IN_PROGRESS, GRANTED
      TERMINATED        | FILE_SUBMITTED, IN_PROGRESS, GRANTED
      """)
  void goesOnlyWhereTheRulesLead(CaseState from, String targets) {
    Set<CaseState> expected = EnumSet.noneOf(CaseState.class);
    for (String target : targets.split(",")) expected.add(CaseState.valueOf(target.strip()));

    assertThat(from.next()).isEqualTo(expected);
  }

  @Test
  void endsInTheArchive() {
    assertThat(CaseState.ARCHIVED.next()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void everyStateIsReachedFromTheGrant(CaseState wanted) {
    Set<CaseState> reached = EnumSet.of(CaseState.GRANTED);
    boolean grew = true;
    while (grew) {
      Set<CaseState> more = EnumSet.copyOf(reached);
      reached.forEach(state -> more.addAll(state.next()));
      grew = !more.equals(reached);
      reached = more;
    }

    assertThat(reached).contains(wanted);
  }

  @ParameterizedTest
  @EnumSource(value = CaseState.class, mode = EnumSource.Mode.EXCLUDE, names = "ARCHIVED")
  void noStateIsADeadEnd(CaseState state) {
    boolean waitsForAssignment = state == CaseState.GRANTED || state == CaseState.ASSIGNED;

    assertThat(waitsForAssignment || EnumSet.allOf(CaseVerb.class).stream().anyMatch(verb -> verb.possibleIn(state)))
        .isTrue();
  }
}
