package org.nuanyang.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nuanyang.shared.Refusal;

class RetrievalTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aQuestionHasWordsAndAReasonableSize() {
    assertThat(new SearchQuestion("  工资 ", 10, TODAY).text()).isEqualTo("工资");
    assertThatThrownBy(() -> new SearchQuestion(" ", 10, TODAY)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new SearchQuestion("工资", 0, TODAY)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new SearchQuestion("工资", 101, TODAY)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new SearchQuestion("工".repeat(2_001), 10, TODAY)).isInstanceOf(Refusal.class);
  }
}
