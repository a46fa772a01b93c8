package org.nuanyang.criminal.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.DefenceNotices;
import org.nuanyang.criminal.GiveNotice;
import org.nuanyang.criminal.NoticeAnswer;
import org.nuanyang.criminal.NoticeEnded;
import org.nuanyang.criminal.NoticeFile;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.NoticeRow;
import org.nuanyang.criminal.NoticeState;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.criminal.PrintedLetter;
import org.nuanyang.criminal.QueueOf;
import org.nuanyang.criminal.RefusedLawyer;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where organs and centre meet over a notice. */
@Component
@Transactional
class NoticeRoom implements DefenceNotices {

  private final Submissions submissions;
  private final NoticeBook book;
  private final Arrivals arrivals;
  private final Changes changes;
  private final NoticeViews views;
  private final NoticeLists lists;
  private final NoticeClocks clocks;
  private final NoticeClaims claims;
  private final NoticeStory story;
  private final Files files;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NoticeRoom(Submissions submissions, NoticeBook book, Arrivals arrivals, Changes changes, NoticeViews views, NoticeLists lists,
      NoticeClocks clocks, NoticeClaims claims, NoticeStory story, Files files, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.submissions = submissions;
    this.book = book;
    this.arrivals = arrivals;
    this.changes = changes;
    this.views = views;
    this.lists = lists;
    this.clocks = clocks;
    this.claims = claims;
    this.story = story;
    this.files = files;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public NoticeAnswer receive(GiveNotice command) {
    mayGive(command);
    String taken =
        submissions.once(command.key(), "criminal.receive", () -> {
          Arrivals.Taken one = arrivals.receive(command);
          return one.id() + " " + one.repeated();
        });
    String[] parts = taken.split(" ");
    return views.answer(known(UUID.fromString(parts[0])), Boolean.parseBoolean(parts[1]));
  }

  private static void mayGive(GiveNotice command) {
    Actor by = command.by();
    by.must(Role.ORGAN_OFFICER, Role.CLERK);
    if (by.has(Role.ORGAN_OFFICER) && !command.organ().equals(by.organisation())) throw new Forbidden("identity.outside-your-scope");
  }

  @Override
  public PrintedLetter print(GiveNotice command) {
    mayGive(command);
    String id =
        submissions.once(command.key(), "criminal.print", () -> {
          DefenceNotice written = arrivals.written(Ids.next(clock), arrivals.organ(command.organ(), command.by()), command);
          written.letterCode = ResumeCode.draw();
          book.keep(written, "PRINT", "", command.by());
          return written.id.toString();
        });
    DefenceNotice written = known(UUID.fromString(id));
    return new PrintedLetter(new NoticeId(written.id), written.number, written.letterCode == null ? "" : written.letterCode);
  }

  @Override
  public NoticeFile letter(String code, Actor by) {
    by.must(Role.CLERK);
    DefenceNotice written = ResumeCode.typed(code).flatMap(book::withCode).orElseThrow(NoticeBook::unknown);
    by.mustSee(written.city, written.centre);
    audit.viewed(by, "defence-notice", written.id);
    return views.file(written, by);
  }

  @Override
  public NoticeAnswer receiveLetter(NoticeId id, int seen, Actor by) {
    by.must(Role.CLERK);
    DefenceNotice written = known(id.value());
    by.mustSee(written.city, written.centre);
    Stale.unless(seen, written.seen());
    if (written.state != NoticeState.PRINTED) throw new Refusal("criminal.not-now");
    Optional<UUID> same = arrivals.receiveLetter(written, by);
    return views.answer(known(same.orElse(id.value())), same.isPresent());
  }

  @Override
  public NoticeAnswer supply(NoticeId id, int seen, NoticeText whole, Actor by) {
    DefenceNotice notice = book.forOrgan(id.value(), seen, by);
    Optional<UUID> same = arrivals.supplied(notice, whole, by);
    return views.answer(known(same.orElse(id.value())), same.isPresent());
  }

  @Override
  public FileId attach(NoticeId id, String kind, String name, byte[] content, Actor by) {
    DefenceNotice notice = book.readable(id.value(), by);
    if (!NoticeBook.ofOrgan(notice, by) && !NoticeBook.ofCentre(notice, by, NoticeBook.WORKERS)) throw new Forbidden("identity.not-your-duty");
    FileId kept = files.keep(notice.id, notice.city, kind, name, content, by);
    if (kind.equals(Changes.PROOF)) changes.prove(notice, name, content);
    return kept;
  }

  @Override
  public List<FileView> attachments(NoticeId id, Actor by) {
    return files.of(book.withNames(id.value(), by).id);
  }

  @Override
  public void register(NoticeId id, int seen, String remark, Actor by) {
    arrivals.register(book.forCentre(id.value(), seen, by), remark, by);
  }

  @Override
  public void giveBack(NoticeId id, int seen, String reason, Actor by) {
    DefenceNotice notice = book.forOrgan(id.value(), seen, by);
    notice.givenBack(reason, clock.instant());
    book.keep(notice, "GIVE_BACK", reason, by);
    clocks.over(notice, reason);
    claims.release(notice.id);
    story.tell(notice, "returned", null, true, reason, by);
    events.publishEvent(new NoticeEnded(id, notice.city, notice.centre, notice.organ, "RETURNED", clock.instant()));
  }

  @Override
  public void told(NoticeId id, int seen, Instant at, Actor by) {
    DefenceNotice notice = book.forCentre(id.value(), seen, by);
    if (at.isAfter(clock.instant())) throw new Refusal("criminal.day-to-come");
    notice.told(at);
    clocks.told(notice);
    book.keep(notice, "TELL", "", by);
  }

  @Override
  public void ownCounsel(NoticeId id, int seen, LocalDate retainedOn, String counsel, Actor by) {
    changes.ownCounsel(book.forOrgan(id.value(), seen, by), retainedOn, counsel, by);
  }

  @Override
  public void refuseLawyer(NoticeId id, int seen, RefusedLawyer refused, Actor by) {
    changes.refuse(book.forOrgan(id.value(), seen, by), refused, by);
  }

  @Override
  public void notifyAgain(NoticeId id, int seen, Actor by) {
    changes.again(book.forOrgan(id.value(), seen, by), by);
  }

  @Override
  public void papersFiled(NoticeId id, int seen, LocalDate on, Actor by) {
    DefenceNotice notice = book.forLawyer(id.value(), seen, by);
    notice.filed(on, today());
    clocks.papersFiled(notice);
    book.keep(notice, "FILE_PAPERS", on.toString(), by);
  }

  @Override
  public void meetingAsked(NoticeId id, int seen, Instant at, Actor by) {
    DefenceNotice notice = book.forLawyer(id.value(), seen, by);
    if (at.isAfter(clock.instant())) throw new Refusal("criminal.day-to-come");
    notice.meetingAsked(at);
    book.keep(notice, "ASK_MEETING", "", by);
  }

  @Override
  public void meetingHeld(NoticeId id, int seen, Instant at, Actor by) {
    DefenceNotice notice = book.forLawyer(id.value(), seen, by);
    if (at.isAfter(clock.instant())) throw new Refusal("criminal.day-to-come");
    notice.meetingHeld(at);
    book.keep(notice, "HOLD_MEETING", "", by);
  }

  @Override
  public NoticeAnswer answer(NoticeId id, Actor by) {
    DefenceNotice notice = book.readable(id.value(), by);
    audit.viewed(by, "defence-notice", notice.id);
    return views.answer(notice, false);
  }

  @Override
  public Optional<NoticeId> byNumber(String number, Actor by) {
    return book.withNumber(number.strip()).filter(one -> NoticeBook.ofOrgan(one, by)).map(one -> new NoticeId(one.id));
  }

  @Override
  public NoticeFile file(NoticeId id, Actor by) {
    DefenceNotice notice = book.readable(id.value(), by);
    audit.viewed(by, "defence-notice", notice.id);
    return views.file(notice, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<NoticeRow> ofOrgan(@Nullable String after, Actor by) {
    by.must(Role.ORGAN_OFFICER);
    if (by.organisation() == null) throw new Forbidden("criminal.no-organ");
    return lists.ofOrgan(by.organisation(), after);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<NoticeRow> queue(QueueOf which, @Nullable String after, Actor by) {
    by.must(NoticeBook.READERS);
    return lists.queue(which, after, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Integer> counts(Actor by) {
    by.must(NoticeBook.READERS);
    return lists.counts(by);
  }

  private DefenceNotice known(UUID id) {
    return book.known(id).orElseThrow(NoticeBook::unknown);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
