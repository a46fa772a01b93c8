package org.nuanyang.knowledge.internal.writing;

import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.KNOWLEDGE_EDITOR;
import static org.nuanyang.identity.Role.LAWYER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.knowledge.ChangedArticle;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.Completeness;
import org.nuanyang.knowledge.Edition;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.ManuscriptId;
import org.nuanyang.knowledge.ManuscriptView;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.knowledge.TextRow;
import org.nuanyang.knowledge.TextState;
import org.nuanyang.knowledge.Traces;
import org.nuanyang.knowledge.Writing;
import org.nuanyang.knowledge.Written;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes versions from hand to hand and puts them before the readers. */
@Component
@Transactional
class Desk implements Writing {

  private static final UUID NO_ROW = new UUID(0, 0);
  private static final int SOON = 30;
  private static final int LONGEST_YEARS = 3;

  private final Manuscripts manuscripts;
  private final Contents contents;
  private final Bookshelf shelf;
  private final CitedPlaces places;
  private final Steps steps;
  private final Pulse pulse;
  private final AuditTrail audit;
  private final Clock clock;

  Desk(Manuscripts manuscripts, Contents contents, Bookshelf shelf, CitedPlaces places, Steps steps, Pulse pulse, AuditTrail audit, Clock clock) {
    this.manuscripts = manuscripts;
    this.contents = contents;
    this.shelf = shelf;
    this.places = places;
    this.steps = steps;
    this.pulse = pulse;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<TextRow> list(TextKind kind, Actor by) {
    reads(by);
    Map<String, Manuscript> standing = new HashMap<>();
    for (Manuscript one : manuscripts.standing()) if (one.kind == kind) standing.put(one.subject, one);
    Map<String, Manuscript> open = new LinkedHashMap<>();
    for (Manuscript one : manuscripts.open(kind)) open.put(one.subject, one);
    Map<String, Integer> flags = places.flags(kind);
    Set<String> ids = new LinkedHashSet<>(open.keySet());
    shelf.all(kind).forEach(text -> ids.add(text.id()));
    ids.addAll(shelf.shipped(kind).keySet());
    ids.addAll(standing.keySet());
    return ids.stream().map(id -> row(kind, id, standing.get(id), open.get(id), flags.getOrDefault(id, 0), by)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public TextRow row(TextKind kind, String id, Actor by) {
    reads(by);
    Manuscript standing = manuscripts.standing(kind, id).orElse(null);
    Manuscript open = manuscripts.open(kind, id).orElse(null);
    if (standing == null && open == null && shelf.shipped(kind, id) == null && manuscripts.versions(kind, id).isEmpty()) throw unknown();
    return row(kind, id, standing, open, places.flags(kind).getOrDefault(id, 0), by);
  }

  private TextRow row(TextKind kind, String id, @Nullable Manuscript standing, @Nullable Manuscript open, int flags, Actor by) {
    Written read = shelf.read(kind, id);
    Manuscript newest = open != null ? open : standing;
    Written text = read != null ? read : newest != null ? contents.read(newest) : last(kind, id);
    LocalDate expires = standing == null || standing.state == TextState.TAKEN_BACK ? null : standing.expiresOn;
    boolean expiring = expires != null && expires.isBefore(today().plusDays(SOON));
    Edition edition = shelf.of(kind, id).orElse(null);
    TextState stands = standing == null ? null : standing.state == TextState.PUBLISHED && edition == null ? TextState.EXPIRED : standing.state;
    return new TextRow(
        kind, id, text.category(), open != null && read == null ? open.title : text.title(), edition, stands,
        open == null ? null : new ManuscriptId(open.id), open == null ? null : open.state, open == null ? null : open.authorName,
        open != null && open.wrote(by), flags, expiring, expires);
  }

  /** What the newest version said of a subject nobody reads and nobody writes, or the shipped text. */
  private Written last(TextKind kind, String id) {
    Written shipped = shelf.shipped(kind, id);
    if (shipped != null) return shipped;
    return manuscripts.versions(kind, id).stream().findFirst().map(contents::read).orElseThrow(Desk::unknown);
  }

  @Override
  @Transactional(readOnly = true)
  public List<ManuscriptView> versions(TextKind kind, String id, Actor by) {
    reads(by);
    return manuscripts.versions(kind, id).stream().map(one -> view(one, List.of(), List.of(), List.of())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public ManuscriptView open(ManuscriptId id, Actor by) {
    reads(by);
    Manuscript one = find(id);
    Written text = contents.read(one);
    Written read = shelf.read(one.kind, one.subject);
    List<String> before = read == null || !one.state.open() ? List.of() : sentences(read);
    List<String> after = sentences(text);
    List<String> added = before.isEmpty() ? List.of() : after.stream().filter(sentence -> !before.contains(sentence)).toList();
    List<String> removed = before.stream().filter(sentence -> !after.contains(sentence)).toList();
    return view(one, places.checks(text), added, removed);
  }

  private static List<String> sentences(Written text) {
    List<String> all = new ArrayList<>(List.of(text.title()));
    if (text instanceof Guide guide) all.addAll(guide.asked());
    all.addAll(text.sentences());
    return all;
  }

  private ManuscriptView view(Manuscript one, List<CitationCheck> checks, List<String> added, List<String> removed) {
    return new ManuscriptView(
        new ManuscriptId(one.id), one.version(), one.kind, one.number, one.state, contents.read(one), one.author, one.authorName, one.reviewerName,
        one.reviewedOn, one.expiresOn, checks, added, removed, steps.of(one.id));
  }

  @Override
  public ManuscriptId revise(TextKind kind, String id, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    Optional<Manuscript> open = manuscripts.open(kind, id);
    if (open.isPresent()) return new ManuscriptId(open.get().id);
    Written read = shelf.read(kind, id);
    Written from = read != null ? read : manuscripts.versions(kind, id).stream().findFirst().map(contents::read).orElseGet(() -> last(kind, id));
    return draft(kind, from, by);
  }

  @Override
  public ManuscriptId begin(Written text, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    TextKind kind = kind(text);
    if (shelf.shipped(kind, text.id()) != null || !manuscripts.versions(kind, text.id()).isEmpty()) throw new Refusal("knowledge.text.taken", text.id());
    return draft(kind, text, by);
  }

  private ManuscriptId draft(TextKind kind, Written text, Actor by) {
    Manuscript draft = manuscripts.save(Manuscript.draft(kind, text, contents.of(text), nextNumber(kind, text.id()), by, clock));
    note(draft, "", by);
    return new ManuscriptId(draft.id);
  }

  private int nextNumber(TextKind kind, String id) {
    return manuscripts.versions(kind, id).stream().mapToInt(one -> one.number).max().orElse(0) + 1;
  }

  @Override
  public void save(ManuscriptId id, int seen, Written text, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    Manuscript draft = find(id);
    Stale.unless(seen, draft.version());
    if (draft.kind != kind(text)) throw new Refusal("knowledge.text.other-subject");
    draft.write(text, contents.of(text), by);
    keep(draft);
    audit.did(by, "knowledge.text.save", "manuscript", draft.id, draft.subject);
  }

  @Override
  public void move(ManuscriptId id, int seen, Move move, String note, @Nullable LocalDate expiresOn, Actor by) {
    Manuscript text = find(id);
    mayMove(move, text, by);
    Stale.unless(seen, text.version());
    switch (move) {
      case SEND -> {
        complete(text);
        text.send();
      }
      case SEND_BACK -> {
        if (note.isBlank()) throw new Refusal("knowledge.text.reason");
        text.sendBack();
      }
      case APPROVE -> {
        complete(text);
        text.approve(by, today(), contents.of(places.digests(contents.read(text))));
      }
      case PUBLISH -> publish(text, expiresOn);
      case DISCARD -> text.moveTo(TextState.DISCARDED);
    }
    keep(text);
    note(text, note, by);
    if (move == Move.PUBLISH) changed(text);
  }

  /** Writers send, publish and discard; who reviews approves; both send back. */
  private static void mayMove(Move move, Manuscript text, Actor by) {
    switch (move) {
      case SEND, PUBLISH, DISCARD -> by.must(KNOWLEDGE_EDITOR);
      case APPROVE -> by.must(LAWYER, DIRECTOR);
      case SEND_BACK -> by.must(LAWYER, DIRECTOR, KNOWLEDGE_EDITOR);
    }
  }

  private void complete(Manuscript text) {
    Written written = contents.read(text);
    if (!Completeness.problems(written).isEmpty()) throw new Refusal("knowledge.text.incomplete");
    if (written instanceof Example example && Traces.in(example.words()).stream().anyMatch(trace -> trace.kind().certain())) throw new Refusal("knowledge.example.traces");
    if (places.nothingToCompareWith()) return;
    List<String> wrong = places.checks(written).stream().filter(check -> !check.inForce()).map(check -> check.citation().toString()).toList();
    if (!wrong.isEmpty()) throw new Refusal("knowledge.text.citations", String.join("、", wrong));
  }

  private void publish(Manuscript text, @Nullable LocalDate until) {
    if (until == null || !until.isAfter(today()) || until.isAfter(today().plusYears(LONGEST_YEARS))) throw new Refusal("knowledge.text.expires", LONGEST_YEARS);
    complete(text);
    giveWay(text.kind, text.subject);
    text.publish(until);
  }

  /** What stood until now leaves first: only one version of a subject stands. */
  private void giveWay(TextKind kind, String subject) {
    manuscripts.standing(kind, subject).ifPresent(old -> {
      old.moveTo(TextState.REPLACED);
      keep(old);
    });
  }

  @Override
  public void takeBack(TextKind kind, String id, String reason, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    if (reason.isBlank()) throw new Refusal("knowledge.text.reason");
    Optional<Manuscript> standing = manuscripts.standing(kind, id);
    Manuscript text;
    if (standing.isPresent()) {
      text = standing.get();
      text.moveTo(TextState.TAKEN_BACK);
    } else {
      Written shipped = shelf.shipped(kind, id);
      if (shipped == null) throw unknown();
      text = Manuscript.withdrawn(kind, shipped, contents.of(shipped), nextNumber(kind, id), by, clock);
    }
    keep(text);
    note(text, reason, by);
    changed(text);
  }

  @Override
  public void restoreShipped(TextKind kind, String id, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    if (shelf.shipped(kind, id) == null) throw unknown();
    Manuscript standing = manuscripts.standing(kind, id).orElseThrow(Desk::unknown);
    standing.moveTo(TextState.REPLACED);
    keep(standing);
    note(standing, "", by);
    changed(standing);
  }

  @Override
  @Transactional(readOnly = true)
  public List<ChangedArticle> changed(TextKind kind, String id, Actor by) {
    reads(by);
    return places.changed(kind, id);
  }

  @Override
  public void confirm(TextKind kind, String id, Citation citation, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    if (places.changed(kind, id).stream().noneMatch(one -> one.citation().equals(citation))) throw new Refusal("knowledge.recheck.nothing");
    if (!places.confirm(kind, id, citation, by)) throw new Refusal("knowledge.recheck.gone");
    audit.did(by, "knowledge.recheck.confirm", "text", NO_ROW, kind + " " + id + " " + citation);
  }

  @Override
  public void compare(Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    places.compareAll();
  }

  /** Texts whose last day is over; told to the history by the platform itself. */
  int expire(Actor platform) {
    List<Manuscript> over = manuscripts.over(today());
    for (Manuscript text : over) {
      text.moveTo(TextState.EXPIRED);
      keep(text);
      note(text, "", platform);
      changed(text);
    }
    return over.size();
  }

  private void keep(Manuscript text) {
    try {
      manuscripts.save(text);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  private void note(Manuscript text, String note, Actor by) {
    steps.add(text.id, text.state, note, by);
    audit.did(by, "knowledge.text." + text.state.name().toLowerCase(Locale.ROOT), "manuscript", text.id, text.subject);
  }

  /** Last in the transaction: whoever looks before the commit sees the old texts and the old beat. */
  private void changed(Manuscript text) {
    places.forget(text.kind, text.subject);
    pulse.beat(Pulse.Of.TEXTS);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            shelf.lookAgain();
          }
        });
  }

  private static void reads(Actor by) {
    by.must(KNOWLEDGE_EDITOR, LAWYER, DIRECTOR);
  }

  private Manuscript find(ManuscriptId id) {
    return manuscripts.findById(id.value()).orElseThrow(Desk::unknown);
  }

  private static Missing unknown() {
    return new Missing("knowledge.text.unknown");
  }

  private static TextKind kind(Written text) {
    return text instanceof Guide ? TextKind.GUIDE : TextKind.EXAMPLE;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
