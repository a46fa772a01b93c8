package org.nuanyang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nuanyang.shared.Missing;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class DraftsTests {

  @Autowired Drafts drafts;
  @Autowired MovableClock clock;

  @Test
  void areResumedByTheirCodeHoweverItIsTyped() {
    Draft begun = drafts.begin(new Answers());

    assertThat(drafts.resume(" " + begun.code().toLowerCase(java.util.Locale.ROOT).replace('-', ' '))).map(Draft::id).contains(begun.id());
    assertThat(drafts.resume("ABCD-2345")).isEmpty();
    assertThat(drafts.resume("'; drop table")).isEmpty();
  }

  @Test
  void areClearedOnceNobodyHasTouchedThemForLong() {
    Draft old = drafts.begin(new Answers());
    clock.advance(Duration.ofDays(61));
    Draft fresh = drafts.begin(new Answers());

    drafts.clearUntouchedSince(clock.instant().minus(Duration.ofDays(60)));

    assertThatThrownBy(() -> drafts.open(old.id())).isInstanceOf(Missing.class);
    assertThat(drafts.open(fresh.id()).id()).isEqualTo(fresh.id());
  }
}
