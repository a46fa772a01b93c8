package org.nuanyang.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.RuleVersion;
import org.springframework.context.support.ResourceBundleMessageSource;

class CorePapersTests {

  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  @Test
  void aCityThatLetsTheIdentityCardFollowLaterIsToldWhyNot() {
    messages.setBasenames("messages/intake");
    messages.setDefaultEncoding("UTF-8");
    CorePapers guard = new CorePapers(messages);

    List<RuleObjection> objections = guard.objections(draft(row("ID_CARD", true), row("WAGE_MATERIALS", true), row("PASSPORT", false)), "CITY", LocalDate.of(2026, 1, 1));

    assertThat(objections).extracting(RuleObjection::code).containsExactly("ID_CARD");
    assertThat(objections.getFirst().sentence()).contains("居民身份证");
  }

  private static CorePapers.Row row(String code, boolean tolerable) {
    return new CorePapers.Row(code, 1, "居民身份证", null, null, false, tolerable, null, new RuleVersion(code, "CITY", LocalDate.of(2026, 1, 1), null, "", ""));
  }

  private static Policies draft(CorePapers.Row... rows) {
    Policies draft = mock(Policies.class);
    when(draft.rows("CITY", "papers", LocalDate.of(2026, 1, 1), CorePapers.Row.class)).thenReturn(List.of(rows));
    return draft;
  }
}
