package org.nuanyang.archive.internal;

import static org.nuanyang.identity.Role.ARCHIVIST;
import static org.nuanyang.identity.Role.DIRECTOR;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.LendVolume;
import org.nuanyang.archive.LoanRow;
import org.nuanyang.archive.SealVolume;
import org.nuanyang.archive.Supplement;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.archive.VolumeRow;
import org.nuanyang.archive.VolumeState;
import org.nuanyang.archive.VolumeView;
import org.nuanyang.archive.Volumes;
import org.nuanyang.cases.CaseArchived;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseFiles;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.ChecklistItem;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a volume in when its case is archived, seals it, lends it, and reads it again to see that it is whole. */
@Component
@Transactional
class VolumeRoom implements Volumes {

  private final KeptVolumes volumes;
  private final VolumeLists lists;
  private final Leaves leaves;
  private final Loans loans;
  private final Digesting digesting;
  private final SupplementBook supplements;
  private final SupplementRoom late;
  private final BoundBook bound;
  private final Terms terms;
  private final Cases cases;
  private final CaseFiles files;
  private final SafeModes safe;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final Clock clock;

  VolumeRoom(KeptVolumes volumes, VolumeLists lists, Leaves leaves, Loans loans, Digesting digesting, SupplementBook supplements, SupplementRoom late, BoundBook bound, Terms terms,
      Cases cases, CaseFiles files, SafeModes safe, AuditTrail audit, MessageSource messages, Clock clock) {
    this.volumes = volumes;
    this.lists = lists;
    this.leaves = leaves;
    this.loans = loans;
    this.digesting = digesting;
    this.supplements = supplements;
    this.late = late;
    this.bound = bound;
    this.terms = terms;
    this.cases = cases;
    this.files = files;
    this.safe = safe;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  @EventListener
  void on(CaseArchived archived) {
    if (volumes.existsById(archived.id().value())) return;
    CaseFacts facts = cases.facts(archived.id(), Actor.system(archived.city()));
    volumes.save(KeptVolume.of(facts, Objects.requireNonNull(facts.archiveNumber()), archived.at()));
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<VolumeRow> list(VolumeState state, @Nullable String after, Actor by) {
    by.must(ARCHIVIST, DIRECTOR);
    return lists.read(state, after, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<LoanRow> lent(@Nullable String after, Actor by) {
    by.must(ARCHIVIST, DIRECTOR);
    return loans.out(after, by);
  }

  @Override
  public VolumeView view(CaseId id, Actor by) {
    KeptVolume volume = find(id, by);
    audit.viewed(by, "volume", volume.id);
    CaseFacts facts = cases.facts(id, by);
    boolean isSealed = volume.state != VolumeState.OPEN;
    return new VolumeView(
        facts, volume.seen(), volume.state, isSealed ? leaves.of(volume.id) : leaves.planned(Book.OPEN, files.contents(id, by)),
        isSealed ? leaves.digests(volume.id) : Map.of(), isSealed ? volume.retentionYears : terms.usualYears(facts, LocalDate.now(clock)),
        volume.keepUntil, volume.sealedAt, volume.sealedByName, loans.of(volume.id), volume.destruction, safe.hidesAddress(facts.matter()),
        supplements.of(volume.id), volume.state == VolumeState.SEALED ? leaves.planned(Book.OPEN, late.late(volume.id, files.contents(id, by))) : List.of(),
        files.late(id, by).stream().filter(item -> !item.present()).map(ChecklistItem::label).toList());
  }

  @Override
  public void seal(SealVolume order) {
    Actor by = order.by();
    KeptVolume volume = find(order.id(), by);
    Stale.unless(order.seen(), volume.seen());
    volume.seal(order.years(), by, clock);
    try {
      volumes.save(volume);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    List<VolumeItem> all = files.contents(order.id(), by);
    bind(volume, Book.OPEN, all.stream().filter(item -> !isIn(order.confidential(), item)).toList(), by);
    bind(volume, Book.SEALED, all.stream().filter(item -> isIn(order.confidential(), item)).toList(), by);
  }

  private static boolean isIn(Set<String> chosen, VolumeItem item) {
    return chosen.contains(Leaves.key(item));
  }

  private void bind(KeptVolume volume, Book book, List<VolumeItem> items, Actor by) {
    if (items.isEmpty()) return;
    List<VolumeLeaf> whole = new ArrayList<>();
    for (VolumeLeaf leaf : leaves.planned(book, items)) whole.add(digesting.digested(leaf, by));
    String digest = Digests.of(volume.archiveNumber, whole);
    leaves.keep(volume.id, digest, whole);
    audit.did(by, "archive.seal", "volume", volume.id, book + " " + digest);
  }

  @Override
  public List<String> damaged(CaseId id, Actor by) {
    KeptVolume volume = findSealed(id, by);
    List<VolumeLeaf> kept = leaves.of(volume.id);
    List<String> damaged = new ArrayList<>();
    for (VolumeLeaf leaf : kept) if (!digesting.isWhole(leaf, by)) damaged.add(leaf.title());
    leaves.digests(volume.id).forEach((book, digest) -> {
      List<VolumeLeaf> of = kept.stream().filter(leaf -> leaf.book() == book).toList();
      if (!Digests.of(volume.archiveNumber, of).equals(digest)) damaged.add(text(book.messageKey()));
    });
    List<Supplement> behind = supplements.of(volume.id);
    List<Supplement> outOfPlace = SupplementBook.outOfPlace(behind, leaves.digests(volume.id));
    for (Supplement one : behind) damaged.addAll(damaged(volume, one, outOfPlace.contains(one), by));
    audit.did(by, "archive.check", "volume", volume.id, damaged.size() + " of " + supplements.allLeaves(volume.id).size());
    return damaged;
  }

  private List<String> damaged(KeptVolume volume, Supplement one, boolean outOfPlace, Actor by) {
    List<String> damaged = new ArrayList<>();
    for (VolumeLeaf leaf : one.leaves()) if (!digesting.isWhole(leaf, by)) damaged.add(leaf.title());
    String head = SupplementBook.head(volume.archiveNumber, one.number(), one.follows());
    if (outOfPlace || !Digests.of(head, one.leaves()).equals(one.digest())) damaged.add(text("archive.supplement", one.number()));
    return damaged;
  }

  @Override
  public void bind(CaseId id, Book book, OutputStream out, Actor by) {
    KeptVolume volume = findSealed(id, by);
    if (book == Book.SEALED && !loans.isOut(volume.id, Book.SEALED)) throw new Refusal("archive.sealed-book.lend-first");
    String digest = leaves.digests(volume.id).get(book);
    if (digest == null) throw new Missing("archive.no-such-book");
    audit.did(by, "archive.open", "volume", volume.id, book.name());
    bound.write(volume.archiveNumber, digest, Leaves.items(leaves.of(volume.id), book), out, by);
  }

  @Override
  public void lend(LendVolume order) {
    KeptVolume volume = findSealed(order.id(), order.by());
    if (!leaves.digests(volume.id).containsKey(order.book()) && !supplements.holds(volume.id, order.book())) throw new Missing("archive.no-such-book");
    loans.lend(volume, order);
    audit.did(order.by(), "archive.lend", "volume", volume.id, order.book().name());
  }

  @Override
  public void takeBack(UUID loan, Actor by) {
    by.must(ARCHIVIST, DIRECTOR);
    audit.did(by, "archive.take-back", "volume", loans.takeBack(loan, by), "");
  }

  private KeptVolume findSealed(CaseId id, Actor by) {
    KeptVolume volume = find(id, by);
    if (volume.state == VolumeState.DESTROYED) throw new Refusal("archive.destroyed");
    if (volume.state != VolumeState.SEALED) throw new Refusal("archive.not-sealed");
    return volume;
  }

  private KeptVolume find(CaseId id, Actor by) {
    by.must(ARCHIVIST, DIRECTOR);
    return volumes.findById(id.value()).or(() -> earlier(id, by)).filter(one -> by.sees(one.city, one.organisation)).orElseThrow(() -> new Missing("archive.unknown"));
  }

  /** Cases archived before there was this room come in when somebody first asks for them. */
  private Optional<KeptVolume> earlier(CaseId id, Actor by) {
    CaseFacts facts = cases.facts(id, by);
    if (facts.archiveNumber() == null) return Optional.empty();
    LocalDate closed = facts.closedOn() == null ? LocalDate.now(clock) : facts.closedOn();
    return Optional.of(volumes.save(KeptVolume.of(facts, facts.archiveNumber(), closed.atStartOfDay(clock.getZone()).toInstant())));
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
