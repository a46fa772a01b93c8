package org.nuanyang.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.documents.PaperId;
import org.nuanyang.identity.Actor;

/** What each way of serving a paper asks for before it counts. */
class ServePaperTests {

  private static final LocalDate DATED = LocalDate.of(2026, 7, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      WAY         | ASKS FOR
      IN_PERSON   | place receivedBy servedBy
      HOUSEHOLD   | place receivedBy relation servedBy
      POST        | proof servedBy
      ELECTRONIC  | agreed proof servedBy
      ENTRUSTED   | receivedBy servedBy
      FORWARDED   | receivedBy servedBy
      LEFT        | place refusal servedBy witnesses
      PUBLICATION | proof servedBy
      """)
  void asksForWhatProvesIt(ServiceMethod way, String asksFor) {
    Set<String> wanted = Arrays.stream(asksFor.split(" ")).collect(Collectors.toSet());
    assertThat(nothingSaid(way, DATED, 0).problems(DATED, TODAY).keySet()).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      IN_PERSON   | 2026-06-30 | serving.wrong.before
      IN_PERSON   | 2026-08-20 | -
      IN_PERSON   | 2026-08-21 | serving.wrong.future
      PUBLICATION | 2026-07-21 | -
      PUBLICATION | 2026-07-22 | serving.wrong.publication
      """)
  void countsOnlyADayThatHasCome(ServiceMethod way, LocalDate on, String wrong) {
    assertThat(nothingSaid(way, on, 0).problems(DATED, TODAY).get("servedOn")).isEqualTo(wrong);
  }

  @Test
  void aSecondReceiptSaysWhatItPutsRight() {
    assertThat(nothingSaid(ServiceMethod.POST, DATED, 1).problems(DATED, TODAY)).containsKey("correction");
  }

  private static ServePaper nothingSaid(ServiceMethod way, LocalDate on, int seen) {
    return new ServePaper(new PaperId(UUID.randomUUID()), seen, way, on, "", "", "", "", "", "", false, "", false, "", "", Actor.system("159900"));
  }
}
