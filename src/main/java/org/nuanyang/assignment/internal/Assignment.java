package org.nuanyang.assignment.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.NotAssignable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The search for a lawyer for one granted case, and the hold the lawyer has on it afterwards. */
@Table("assignment")
final class Assignment {

  @Id private final UUID id;
  @Version private @Nullable Integer version;

  @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
  private final GrantedCase granted;

  private final @Nullable UUID earlierLawyer;
  private final Instant openedAt;
  private Instant dueAt;
  private AssignmentState state;
  private @Nullable UUID lawyer;
  private @Nullable UUID firm;
  private @Nullable Instant assignedAt;
  private @Nullable Instant acceptedAt;
  private @Nullable Instant endedAt;

  @PersistenceCreator
  Assignment(
      UUID id,
      @Nullable Integer version,
      GrantedCase granted,
      @Nullable UUID earlierLawyer,
      Instant openedAt,
      Instant dueAt,
      AssignmentState state) {
    this.id = id;
    this.version = version;
    this.granted = granted;
    this.earlierLawyer = earlierLawyer;
    this.openedAt = openedAt;
    this.dueAt = dueAt;
    this.state = state;
  }

  static Assignment open(UUID id, GrantedCase granted, @Nullable UUID earlierLawyer, Instant at, Instant dueAt) {
    return new Assignment(id, null, granted, earlierLawyer, at, dueAt, AssignmentState.AWAITING);
  }

  void assign(UUID newLawyer, UUID newFirm, Instant at) {
    moveTo(AssignmentState.ASSIGNED);
    lawyer = newLawyer;
    firm = newFirm;
    assignedAt = at;
  }

  /** A firm that had it named nobody: a lawyer is looked for again, with a term of its own. */
  void askAgain(Instant newDueAt) {
    if (state != AssignmentState.AWAITING) throw new NotAssignable("assignment.not-in-this-state");
    dueAt = newDueAt;
  }

  void accept(UUID by, Instant at) {
    mustBeHeldBy(by);
    if (state != AssignmentState.ASSIGNED) throw new NotAssignable("assignment.not-in-this-state"); // a finished case is resumed, not accepted
    moveTo(AssignmentState.ACCEPTED);
    acceptedAt = at;
  }

  void decline(UUID by, Instant newDueAt) {
    mustBeHeldBy(by);
    if (state != AssignmentState.ASSIGNED) throw new NotAssignable("assignment.already-answered");
    release(newDueAt);
  }

  /** The lawyer is let go, or a search that was called off is needed after all: it begins anew. */
  void reopen(Instant newDueAt) {
    if (!state.isCarried() && state != AssignmentState.CANCELLED) throw new NotAssignable("assignment.nobody-to-replace");
    release(newDueAt);
  }

  void finish(Instant at) {
    moveTo(AssignmentState.FINISHED);
    endedAt = at;
  }

  void resume() {
    if (state != AssignmentState.FINISHED) throw new NotAssignable("assignment.nobody-to-replace");
    moveTo(AssignmentState.ACCEPTED);
    endedAt = null;
  }

  void cancel(Instant at) {
    moveTo(AssignmentState.CANCELLED);
    endedAt = at;
  }

  private void release(Instant newDueAt) {
    moveTo(AssignmentState.AWAITING);
    lawyer = null;
    firm = null;
    assignedAt = null;
    acceptedAt = null;
    endedAt = null;
    dueAt = newDueAt;
  }

  private void mustBeHeldBy(UUID by) {
    if (!by.equals(lawyer)) throw new NotAssignable("assignment.not-yours");
  }

  private void moveTo(AssignmentState target) {
    if (!state.next().contains(target)) throw new NotAssignable("assignment.not-in-this-state");
    state = target;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version == null ? 0 : version;
  }

  GrantedCase granted() {
    return granted;
  }

  @Nullable UUID earlierLawyer() {
    return earlierLawyer;
  }

  AssignmentState state() {
    return state;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant openedAt() {
    return openedAt;
  }

  @Nullable Instant assignedAt() {
    return assignedAt;
  }

  @Nullable Instant acceptedAt() {
    return acceptedAt;
  }

  @Nullable UUID lawyer() {
    return lawyer;
  }

  /** Who carries the case now. */
  Carrier carrier() {
    if (lawyer == null || firm == null) throw new NotAssignable("assignment.nobody-to-replace");
    return new Carrier(lawyer, firm, granted.city());
  }
}
