package org.nuanyang.mediation.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.policies.Policies;
import org.nuanyang.testing.MovableClock;

/** A term rests during a mediation only where its own rule says so (decision record 0036). */
class RestingTermsTests {

  private final UUID aid = UUID.randomUUID();
  private final Deadlines deadlines = mock();
  private final DeadlineRules rules = mock();
  private final Policies policies = mock();
  private final RestingTerms resting = new RestingTerms(deadlines, rules, policies, new MovableClock());

  @Test
  void onlyATermWhoseRuleNamesMediationRestsAndRunsAgain() {
    when(policies.profileOf("159900")).thenReturn("P");
    rule("D01", List.of("SUPPLEMENT", "CROSS_REGION"));
    rule("LOCAL", List.of(Transfers.PAUSE));
    AidTransfer sent = sent();

    stand("RUNNING");
    resting.rest(sent);
    verify(deadlines).pause(aid, "LOCAL", Transfers.PAUSE);
    verify(deadlines, never()).pause(any(), eq("D01"), anyString());

    stand("PAUSED"); // D01 rests because papers are missing: a mediation that ends does not wake it
    resting.run(sent);
    verify(deadlines).resume(aid, "LOCAL", Transfers.PAUSE);
    verify(deadlines, never()).resume(any(), eq("D01"), any());
  }

  private void rule(String code, List<String> pausable) {
    DeadlineRule row = mock();
    when(row.pausable()).thenReturn(pausable);
    when(rules.rule(eq("P"), eq(code), any())).thenReturn(row);
  }

  private void stand(String state) {
    when(deadlines.of(aid)).thenReturn(List.of(term("D01", state), term("LOCAL", state)));
  }

  private ClockView term(String rule, String state) {
    return new ClockView(new ClockId(UUID.randomUUID()), rule, rule, Instant.EPOCH, state, "", false, aid);
  }

  private AidTransfer sent() {
    AidTransfer sent = mock();
    sent.application = aid;
    sent.city = "159900";
    return sent;
  }
}
