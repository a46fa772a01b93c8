package org.nuanyang.criminal.web;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.DefenceNotices;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.RefusedLawyer;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.Locks;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The short forms under a notice, the same for the organ's officer and for the clerk who has the organ's letter. */
@Component
class NoticeActs {

  static final int LONGEST = 500;
  private static final String PROOF = "TERMINATION_PROOF";

  private final DefenceNotices notices;
  private final Files files;
  private final Papers papers;
  private final Locks locks;
  private final Clock clock;

  NoticeActs(DefenceNotices notices, Files files, Papers papers, Locks locks, Clock clock) {
    this.locks = locks;
    this.notices = notices;
    this.files = files;
    this.papers = papers;
    this.clock = clock;
  }

  /** A short form. Everything may be missing or unreadable until it was looked at. */
  record Act(@Nullable Integer version, @Nullable String on, @Nullable String text, @Nullable String good, @Nullable String reopened, @Nullable MultipartFile file) {

    int seen() {
      return version == null ? -1 : version;
    }

    String words() {
      return text == null ? "" : text.strip();
    }
  }

  /** @return what is wrong, as a message key; null when it was done */
  @Nullable String ownCounsel(UUID id, Act act, Actor by) {
    LocalDate on = day(act.on());
    if (on == null) return "criminal.act.day";
    if (act.words().length() > LONGEST) return "criminal.form.long";
    notices.ownCounsel(new NoticeId(id), act.seen(), on, act.words(), by);
    return prove(id, act, by);
  }

  @Nullable String refused(UUID id, Act act, Actor by) {
    LocalDate on = day(act.on());
    if (on == null) return "criminal.act.day";
    if (act.words().isEmpty()) return "criminal.act.reason";
    if (act.words().length() > LONGEST) return "criminal.form.long";
    notices.refuseLawyer(new NoticeId(id), act.seen(), new RefusedLawyer(on, "YES".equals(act.good()), "YES".equals(act.reopened()), act.words()), by);
    return prove(id, act, by);
  }

  private @Nullable String prove(UUID id, Act act, Actor by) {
    return act.file() == null || act.file().isEmpty() ? null : attach(id, PROOF, act.file(), by);
  }

  @Nullable String attach(UUID id, @Nullable MultipartFile file, Actor by) {
    return file == null || file.isEmpty() ? "criminal.act.file" : attach(id, "NOTICE", file, by);
  }

  private @Nullable String attach(UUID id, String kind, MultipartFile file, Actor by) {
    try {
      String name = file.getOriginalFilename();
      notices.attach(new NoticeId(id), kind, name == null ? "" : name, file.getBytes(), by);
      return null;
    } catch (FileRefused refused) {
      return refused.messageKey();
    } catch (IOException cutOff) {
      return "criminal.act.file";
    }
  }

  /** The whole file of a notice, for whoever may read the notice. */
  ResponseEntity<byte[]> file(UUID id, UUID file, Actor by) {
    notices.attachments(new NoticeId(id), by);
    FileId one = new FileId(file);
    if (!files.ownerOf(one).equals(id)) throw new Missing("criminal.unknown");
    locks.mustBeOpen(file, by);
    return files.open(one, by).shown();
  }

  /** The answer to the organ as PDF. */
  ResponseEntity<byte[]> letter(UUID id, UUID paper, Actor by) {
    var letter =
        notices.file(new NoticeId(id), by).papers().stream()
            .filter(one -> one.id().value().equals(paper))
            .findFirst()
            .orElseThrow(() -> new Missing("criminal.unknown"));
    locks.mustBeOpen(paper, by);
    return new FileContent(letter.title() + letter.number() + ".pdf", "application/pdf", papers.pdf(new PaperId(paper))).shown();
  }

  static @Nullable LocalDate day(@Nullable String typed) {
    try {
      return typed == null || typed.length() != 10 ? null : LocalDate.parse(typed);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  /** A day and time as a browser sends them; a day alone is its noon, today's is now. */
  @Nullable Instant moment(@Nullable String typed) {
    try {
      if (typed == null || typed.length() > 30) return null;
      if (typed.length() > 10) return LocalDateTime.parse(typed).atZone(CityClock.ZONE).toInstant();
      LocalDate on = LocalDate.parse(typed);
      return on.equals(LocalDate.ofInstant(clock.instant(), CityClock.ZONE)) ? clock.instant() : on.atTime(12, 0).atZone(CityClock.ZONE).toInstant();
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
