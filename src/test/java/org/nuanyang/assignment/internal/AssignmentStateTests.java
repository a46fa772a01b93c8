package org.nuanyang.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuanyang.assignment.internal.AssignmentState.ACCEPTED;
import static org.nuanyang.assignment.internal.AssignmentState.ASSIGNED;
import static org.nuanyang.assignment.internal.AssignmentState.AWAITING;
import static org.nuanyang.assignment.internal.AssignmentState.CANCELLED;
import static org.nuanyang.assignment.internal.AssignmentState.FINISHED;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.assignment.NotAssignable;

/** Every verb tried in every state. */
class AssignmentStateTests {

  private static final Instant NOON = Instant.parse("2026-07-01T04:00:00Z");
  private static final UUID LAWYER = UUID.randomUUID();
  private static final UUID FIRM = UUID.randomUUID();

  /** What each verb makes of the states it accepts; everything else is refused and changes nothing. */
  private static final Map<String, Map<AssignmentState, AssignmentState>> ARROWS =
      Map.of(
          "assign", Map.of(AWAITING, ASSIGNED),
          "accept", Map.of(ASSIGNED, ACCEPTED),
          "decline", Map.of(ASSIGNED, AWAITING),
          "reopen", Map.of(ASSIGNED, AWAITING, ACCEPTED, AWAITING, CANCELLED, AWAITING),
          "finish", Map.of(ACCEPTED, FINISHED),
          "cancel", Map.of(AWAITING, CANCELLED, ASSIGNED, CANCELLED, ACCEPTED, CANCELLED));

  @ParameterizedTest
  @EnumSource
  void allowsEachVerbOnlyWhereItBelongs(AssignmentState state) {
    verbs()
        .forEach(
            (name, verb) -> {
              Assignment assignment = in(state);
              AssignmentState then = ARROWS.get(name).get(state);
              if (then == null) {
                assertThatThrownBy(() -> verb.accept(assignment)).as(name).isInstanceOf(NotAssignable.class);
                assertThat(assignment.state()).as(name).isEqualTo(state);
              } else {
                verb.accept(assignment);
                assertThat(assignment.state()).as(name).isEqualTo(then);
                assertThat(assignment.lawyer() == null).as(name).isEqualTo(!held(state, then));
              }
            });
  }

  private static boolean held(AssignmentState before, AssignmentState then) {
    return then.isCarried() || then == FINISHED || then == CANCELLED && before.isCarried();
  }

  private static Map<String, Consumer<Assignment>> verbs() {
    Map<String, Consumer<Assignment>> verbs = new LinkedHashMap<>();
    verbs.put("assign", a -> a.assign(LAWYER, FIRM, NOON));
    verbs.put("accept", a -> a.accept(LAWYER, NOON));
    verbs.put("decline", a -> a.decline(LAWYER, NOON));
    verbs.put("reopen", a -> a.reopen(NOON));
    verbs.put("finish", a -> a.finish(NOON));
    verbs.put("cancel", a -> a.cancel(NOON));
    return verbs;
  }

  private static Assignment in(AssignmentState state) {
    var assignment = Assignment.open(UUID.randomUUID(), AssignmentExamples.injury(), null, NOON, NOON);
    if (state == AWAITING) return assignment;
    if (state == CANCELLED) {
      assignment.cancel(NOON);
      return assignment;
    }
    assignment.assign(LAWYER, FIRM, NOON);
    if (state != ASSIGNED) assignment.accept(LAWYER, NOON);
    if (state == FINISHED) assignment.finish(NOON);
    return assignment;
  }
}
