package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.counsel.Answer.Repealed;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.CitationCheck.Outcome;
import org.nuanyang.shared.Citation;

class RepealedLawsTests {

  private static final class Library extends EmptyShelves {

    @Override
    public CitationCheck check(Citation citation, LocalDate asOf) {
      return switch (citation.law()) {
        case "旧合同法" -> new CitationCheck(citation, Outcome.REPEALED, null, null, null, "新法典");
        case "新法典" -> new CitationCheck(citation, Outcome.IN_FORCE, null, null, "/laws/新法典", null);
        default -> new CitationCheck(citation, Outcome.LAW_UNKNOWN, null, null, null, null);
      };
    }

    @Override
    public long newestChange() {
      return 1;
    }
  }

  private final RepealedLaws repealed = new RepealedLaws(new CitationGate(new Library(), Clock.systemUTC()));

  @ParameterizedTest
  @ValueSource(strings = {"按照《旧合同法》我能不能退", "我查了旧合同法第五十二条，合同是不是无效", "旧合同法和旧合同法解释哪个管用"})
  void saysWhatTookThePlaceOfALawNamed(String question) {
    assertThat(repealed.namedIn(question)).containsExactly(new Repealed("旧合同法", "新法典", "/laws/新法典"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"新法典第一条怎么说", "没办法了，去法院告违法的人", "《哪部也不是》"})
  void isSilentAboutWhatAppliesOrIsUnknown(String question) {
    assertThat(repealed.namedIn(question)).isEmpty();
  }

  @Test
  void readsNothingIntoAnEmptyQuestion() {
    assertThat(repealed.namedIn("")).isEmpty();
  }
}
