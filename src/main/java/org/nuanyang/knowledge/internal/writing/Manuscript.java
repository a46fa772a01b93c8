package org.nuanyang.knowledge.internal.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.knowledge.TextState;
import org.nuanyang.knowledge.Written;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One version of a guide or an example, and its way to the readers. */
final class Manuscript {

  @Id UUID id;
  @Version private @Nullable Integer version;
  TextKind kind;
  String subject;
  int number;
  String category;
  String title;
  JsonText content;
  TextState state = TextState.DRAFT;
  UUID author;
  String authorName;
  String writers;
  @Nullable UUID reviewer;
  @Nullable String reviewerName;
  @Nullable LocalDate reviewedOn;
  @Nullable LocalDate expiresOn;
  JsonText basis = JsonText.EMPTY;
  Instant begunAt;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Manuscript() {}

  static Manuscript draft(TextKind kind, Written text, JsonText content, int number, Actor by, Clock clock) {
    Manuscript draft = new Manuscript();
    draft.id = Ids.next(clock);
    draft.kind = kind;
    draft.subject = text.id();
    draft.number = number;
    draft.author = by.id();
    draft.authorName = by.name();
    draft.writers = by.id().toString();
    draft.begunAt = clock.instant();
    draft.keep(text, content);
    return draft;
  }

  /** The shipped text, taken back before the city ever wrote one of its own. */
  static Manuscript withdrawn(TextKind kind, Written shipped, JsonText content, int number, Actor by, Clock clock) {
    Manuscript withdrawn = draft(kind, shipped, content, number, by, clock);
    withdrawn.state = TextState.TAKEN_BACK;
    return withdrawn;
  }

  void write(Written text, JsonText newContent, Actor by) {
    if (state != TextState.DRAFT) throw new Refusal("knowledge.text.not-a-draft");
    keep(text, newContent);
    author = by.id();
    authorName = by.name();
    if (!wrote(by)) writers = writers + " " + by.id();
  }

  boolean wrote(Actor by) {
    return writers.contains(by.id().toString());
  }

  private void keep(Written text, JsonText newContent) {
    if (!text.id().equals(subject)) throw new Refusal("knowledge.text.other-subject");
    content = newContent;
    category = text.category();
    title = text.title();
  }

  void send() {
    moveTo(TextState.IN_REVIEW);
  }

  /** Nobody reviews what he wrote in himself. */
  void approve(Actor by, LocalDate today, JsonText saidByTheLaw) {
    if (wrote(by)) throw new Forbidden("knowledge.text.own");
    moveTo(TextState.REVIEWED);
    reviewer = by.id();
    reviewerName = by.name();
    reviewedOn = today;
    basis = saidByTheLaw;
  }

  void sendBack() {
    moveTo(TextState.DRAFT);
    reviewer = null;
    reviewerName = null;
    reviewedOn = null;
  }

  void publish(LocalDate until) {
    moveTo(TextState.PUBLISHED);
    expiresOn = until;
  }

  /** For moves that carry nothing with them. */
  void moveTo(TextState target) {
    if (!state.next().contains(target)) throw new Refusal("knowledge.text.not-now");
    state = target;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }
}
