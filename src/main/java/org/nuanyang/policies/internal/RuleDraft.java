package org.nuanyang.policies.internal;

import static org.nuanyang.policies.DraftStatus.APPROVED;
import static org.nuanyang.policies.DraftStatus.DISCARDED;
import static org.nuanyang.policies.DraftStatus.DRAFT;
import static org.nuanyang.policies.DraftStatus.PROPOSED;
import static org.nuanyang.policies.DraftStatus.PUBLISHED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.DraftStatus;
import org.nuanyang.policies.DraftView;
import org.nuanyang.policies.StartDraft;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A change of a city's rules on its way from the editor's desk to the day it is in force. */
@Table("rule_draft")
final class RuleDraft {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private String city;
  private String title;
  private String source;
  private DraftStatus status;
  private LocalDate effectiveFrom;
  private @Nullable String standsOn;
  private UUID createdBy;
  private String createdByName;
  private Instant createdAt;
  private @Nullable UUID proposedBy;
  private @Nullable String proposedByName;
  private @Nullable Instant proposedAt;
  private @Nullable UUID approvedBy;
  private @Nullable String approvedByName;
  private @Nullable Instant approvedAt;
  private String opinion = "";
  private @Nullable String publishedByName;
  private @Nullable Instant publishedAt;
  private @Nullable Long edition;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private RuleDraft() {}

  static RuleDraft start(StartDraft order, Clock clock) {
    var draft = new RuleDraft();
    draft.id = Ids.next(clock);
    draft.city = order.by().city();
    draft.title = order.title();
    draft.source = order.source();
    draft.status = DRAFT;
    draft.effectiveFrom = order.effectiveFrom();
    draft.standsOn = order.standsOn();
    draft.createdBy = order.by().id();
    draft.createdByName = order.by().name();
    draft.createdAt = clock.instant();
    return draft;
  }

  /** Only a draft is written in; what lies before a second person stays as it is. */
  void mustBeOpen() {
    if (status != DRAFT) throw new Refusal("policies.draft-not-open");
  }

  void propose(Actor by, Clock clock) {
    moveTo(PROPOSED);
    proposedBy = by.id();
    proposedByName = by.name();
    proposedAt = clock.instant();
  }

  /** @param writers everybody who ever changed something in it */
  void approve(String words, Set<UUID> writers, Actor by, Clock clock) {
    if (by.id().equals(proposedBy) || by.id().equals(createdBy) || writers.contains(by.id()))
      throw new Refusal("policies.same-hand");
    moveTo(APPROVED);
    approvedBy = by.id();
    approvedByName = by.name();
    approvedAt = clock.instant();
    opinion = words;
  }

  void sendBack(String words) {
    moveTo(DRAFT);
    approvedBy = null;
    approvedByName = null;
    approvedAt = null;
    opinion = words;
  }

  void discard() {
    moveTo(DISCARDED);
  }

  void publish(LocalDate from, long number, Actor by, Clock clock) {
    if (from.isBefore(LocalDate.now(clock))) throw new Refusal("policies.not-backwards");
    if (from.isBefore(effectiveFrom)) throw new Refusal("policies.not-before-approved", effectiveFrom);
    moveTo(PUBLISHED);
    effectiveFrom = from;
    edition = number;
    publishedByName = by.name();
    publishedAt = clock.instant();
  }

  private void moveTo(DraftStatus target) {
    if (!status.next().contains(target)) throw new Refusal("policies.draft-moved");
    status = target;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version == null ? 0 : version;
  }

  String city() {
    return city;
  }

  String source() {
    return source;
  }

  DraftStatus status() {
    return status;
  }

  LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  @Nullable String standsOn() {
    return standsOn;
  }

  DraftView view(int changes) {
    return new DraftView(
        new DraftId(id), version(), city, title, source, status, effectiveFrom, standsOn, changes, createdBy,
        createdByName, createdAt, proposedBy, proposedByName, approvedByName, opinion, publishedByName, publishedAt,
        edition);
  }
}
