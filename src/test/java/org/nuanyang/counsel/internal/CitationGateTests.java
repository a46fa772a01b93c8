package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.CitationCheck.Outcome;
import org.nuanyang.shared.Citation;

class CitationGateTests {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  /** Has 甲法 第一条 in force, 乙法 repealed, and nothing else. */
  private static final class TwoLaws extends EmptyShelves {

    @Override
    public CitationCheck check(Citation citation, LocalDate asOf) {
      Outcome outcome =
          switch (citation.law()) {
            case "甲法" -> citation.article().equals("第一条") ? Outcome.IN_FORCE : Outcome.ARTICLE_UNKNOWN;
            case "乙法" -> Outcome.REPEALED;
            default -> Outcome.LAW_UNKNOWN;
          };
      return new CitationCheck(citation, outcome, null, outcome == Outcome.IN_FORCE ? "原文" : null, "/laws/x/1", null);
    }

    @Override
    public long newestChange() {
      return 1;
    }
  }

  private final CitationGate gate = new CitationGate(new TwoLaws(), CLOCK);

  @Test
  void letsPassWhatCanBeOpened() {
    Statement passed = gate.pass("按月发工资。【甲法第一条】").orElseThrow();

    assertThat(passed.text()).isEqualTo("按月发工资。");
    assertThat(passed.citations()).singleElement().satisfies(cited -> {
      assertThat(cited.text()).isEqualTo("原文");
      assertThat(cited.status()).isEqualTo(CitationGate.IN_FORCE);
    });
  }

  @Test
  void stopsRepealedUnknownAndMadeUpOnes() {
    assertThat(gate.pass("……【乙法第一条】")).isEmpty();
    assertThat(gate.pass("……【甲法第九百条】")).isEmpty();
    assertThat(gate.pass("……【丙法第一条】")).isEmpty();
    assertThat(gate.pass("一条真一条假。【甲法第一条】【丙法第一条】")).isEmpty();
  }

  @Test
  void saysThatNothingWasCheckedWhileTheShelvesAreEmpty() {
    Statement passed = new CitationGate(new EmptyShelves(), CLOCK).pass("按月发工资。【甲法第一条】").orElseThrow();

    assertThat(passed.citations()).singleElement().satisfies(cited -> assertThat(cited.status()).isEqualTo(CitationGate.UNCHECKED));
  }

  @Test
  void callsOnlySourcedSentencesLaw() {
    assertThat(gate.lawIn(java.util.List.of("把聊天记录留好。", "按月发工资。【甲法第一条】"))).hasSize(1);
  }
}
