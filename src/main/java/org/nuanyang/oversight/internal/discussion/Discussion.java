package org.nuanyang.oversight.internal.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.oversight.HardBecause;
import org.nuanyang.oversight.ProposeDiscussion;
import org.nuanyang.oversight.RecordDiscussion;
import org.nuanyang.oversight.RecordDiscussion.Voice;
import org.nuanyang.oversight.Target;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One file discussed together: why, by whom, with which opinions, and what was decided. */
final class Discussion {

  /** Still to be held, or held: there is no third. */
  enum State {
    PROPOSED,
    HELD
  }

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  Target target;
  UUID subject;
  UUID matter;
  String label;
  /** Names of {@link HardBecause}, with commas between. */
  String reasons;
  String question;
  String brief;
  State state = State.PROPOSED;
  UUID proposedBy;
  String proposedByName;
  Instant proposedAt;
  @Nullable LocalDate heldOn;
  @Nullable String chair;
  JsonText voices = new JsonText("[]");
  @Nullable String minutes;
  @Nullable String decision;
  boolean supervised;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Discussion() {}

  static Discussion of(ProposeDiscussion command, Brief brief, Instant at) {
    if (command.reasons().isEmpty()) throw new Refusal("oversight.discussion.reason");
    var proposed = new Discussion();
    proposed.id = command.key();
    proposed.city = brief.city();
    proposed.organisation = brief.organisation();
    proposed.target = command.target();
    proposed.subject = command.subject();
    proposed.matter = brief.matter();
    proposed.label = brief.label();
    proposed.reasons = command.reasons().stream().sorted().map(HardBecause::name).collect(Collectors.joining(","));
    proposed.question = command.question();
    proposed.brief = brief.text();
    proposed.proposedBy = command.by().id();
    proposed.proposedByName = command.by().name();
    proposed.proposedAt = at;
    return proposed;
  }

  void held(RecordDiscussion record, JsonText opinions, LocalDate today, Actor by) {
    if (state == State.HELD) throw new Refusal("oversight.discussion.over");
    if (record.heldOn().isAfter(today)) throw new Refusal("oversight.discussion.day");
    List<String> names = record.voices().stream().map(Voice::name).distinct().toList();
    if (names.size() < RecordDiscussion.FEWEST) throw new Refusal("oversight.discussion.few", RecordDiscussion.FEWEST);
    if (record.voices().stream().anyMatch(one -> one.opinion().isBlank())) throw new Refusal("oversight.discussion.opinion");
    state = State.HELD;
    heldOn = record.heldOn();
    chair = by.name();
    voices = opinions;
    minutes = record.minutes();
    decision = record.decision();
    supervised = record.supervise();
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }
}
