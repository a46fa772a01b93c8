package org.nuanyang.mediation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookedPlace;
import org.nuanyang.booking.LoanState;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.FileView;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;

/** One mediation as the desk shows it. */
public record MediationView(
    MediationId id, int version, String number, String city, UUID committee, String committeeName, MatterId matter, MatterView file,
    Category category, String summary, Source source, @Nullable String referrer, String referrerNumber, MediationState state, Violence violence,
    boolean freely, boolean separate, boolean elsewhere, @Nullable LocalDate limitationOn, @Nullable LocalDate interruptedOn, Instant appliedAt,
    @Nullable Instant acceptedAt, @Nullable Instant concludedAt, @Nullable Ending ending, String endWords, String warned, List<Party> parties,
    List<Mediator> mediators, List<Guest> guests, List<SessionView> sessions, @Nullable AgreementView agreement, List<Duty> duties,
    @Nullable Confirmation confirmation, List<Sum> sums, List<ClockView> clocks, List<FileView> evidence, List<StepView> steps,
    @Nullable Instant archivedAt) {

  /** One party. @param asking on the side that asked @param code opens the party's own page @param signed how the agreement was signed; null when not */
  public record Party(
      UUID id, UUID person, String name, String phone, boolean asking, boolean minor, Consent consent, @Nullable ConsentWay how,
      @Nullable Instant answeredAt, String guardian, String language, String code, @Nullable String signed) {}

  public record Mediator(UUID id, String name, boolean lead) {}

  public record Guest(String name, String relation) {}

  /** A session. @param rooms the booked rooms, own or lent @param record what was written of it; null while it has not been held, and for those who need not read it */
  public record SessionView(
      UUID id, Instant from, Instant to, String place, SessionKind kind, SessionState state, List<BookedPlace> rooms, @Nullable String record, @Nullable String writtenBy) {

    /** Whether a lender still has to say yes. */
    public boolean waits() {
      return state == SessionState.PLANNED && rooms.stream().anyMatch(one -> one.loan() == LoanState.ASKED);
    }
  }

  /** What has to be done by the agreement. @param paid how much was paid so far */
  public record Duty(
      UUID id, int number, UUID party, String who, String what, @Nullable BigDecimal amount, LocalDate dueOn, @Nullable LocalDate doneOn,
      BigDecimal paid, boolean late) {}

  /** @param outcome CONFIRMED or DISMISSED; null while the court has not decided */
  public record Confirmation(String court, LocalDate appliedOn, @Nullable String outcome, @Nullable LocalDate decidedOn, String number) {}

  /** A sum taken over from a calculator. */
  public record Sum(UUID id, String calculator, String title, BigDecimal amount, Instant at) {}

  public record StepView(Instant at, String who, String verb, MediationState to, String note) {}

  public List<Party> asking() {
    return parties.stream().filter(Party::asking).toList();
  }

  public List<Party> answering() {
    return parties.stream().filter(party -> !party.asking()).toList();
  }
}
