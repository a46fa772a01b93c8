package org.nuanyang.archive.internal;

import static org.nuanyang.identity.Role.ARCHIVIST;
import static org.nuanyang.identity.Role.DIRECTOR;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.archive.BindSupplement;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.Supplement;
import org.nuanyang.archive.Supplements;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.archive.VolumeState;
import org.nuanyang.cases.CaseFiles;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.FileKind;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what comes late and binds it behind the books that are sealed. */
@Component
@Transactional
class SupplementRoom implements Supplements {

  private final KeptVolumes volumes;
  private final SupplementBook book;
  private final Leaves leaves;
  private final Digesting digesting;
  private final BoundBook bound;
  private final Loans loans;
  private final CaseFiles files;
  private final Files uploads;
  private final LateFiles lateFiles;
  private final JdbcClient jdbc;
  private final AuditTrail audit;

  SupplementRoom(KeptVolumes volumes, SupplementBook book, Leaves leaves, Digesting digesting, BoundBook bound, Loans loans, CaseFiles files,
      Files uploads, LateFiles lateFiles, JdbcClient jdbc, AuditTrail audit) {
    this.volumes = volumes;
    this.book = book;
    this.leaves = leaves;
    this.digesting = digesting;
    this.bound = bound;
    this.loans = loans;
    this.files = files;
    this.uploads = uploads;
    this.lateFiles = lateFiles;
    this.jdbc = jdbc;
    this.audit = audit;
  }

  @Override
  public List<FileKind> kinds() {
    return Arrays.stream(FileKind.values()).filter(kind -> kind.late() || kind == FileKind.SERVICE_PROOF).toList();
  }

  @Override
  public void take(CaseId id, FileKind kind, String name, byte[] content, Actor by) {
    KeptVolume volume = find(id, by);
    if (volume.state == VolumeState.DESTROYED) throw new Refusal("archive.destroyed");
    if (!kinds().contains(kind)) throw new Refusal("archive.late.kind");
    mustStay(volume);
    lateFiles.add(volume.id, uploads.keep(volume.id, volume.city, kind.name(), name, content, by), kind, by);
    audit.did(by, "archive.take-late", "volume", volume.id, kind.name());
  }

  @Override
  public void bind(BindSupplement order) {
    Actor by = order.by();
    KeptVolume volume = find(order.id(), by);
    if (volume.state == VolumeState.DESTROYED) throw new Refusal("archive.destroyed");
    if (volume.state != VolumeState.SEALED) throw new Refusal("archive.not-sealed");
    mustStay(volume);
    Stale.unless(order.seen(), book.of(volume.id).size());
    List<VolumeItem> chosen = late(volume.id, files.contents(order.id(), by)).stream().filter(item -> order.leaves().contains(Leaves.key(item))).toList();
    if (chosen.isEmpty()) throw new Refusal("archive.late.choose");
    bind(volume, Book.OPEN, chosen.stream().filter(item -> !order.confidential().contains(Leaves.key(item))).toList(), by);
    bind(volume, Book.SEALED, chosen.stream().filter(item -> order.confidential().contains(Leaves.key(item))).toList(), by);
  }

  /** Whoever destroys holds the same row: nothing comes into what is being destroyed, and no two bind at once. */
  private void mustStay(KeptVolume volume) {
    boolean free = jdbc.sql("select destruction is null from volume where id = ? for update").param(volume.id).query(Boolean.class).single();
    if (!free) throw new Refusal("archive.destruction.proposed", volume.archiveNumber);
  }

  private void bind(KeptVolume volume, Book into, List<VolumeItem> items, Actor by) {
    if (items.isEmpty()) return;
    List<VolumeLeaf> whole = leaves.planned(into, items).stream().map(leaf -> digesting.digested(leaf, by)).toList();
    int number = book.of(volume.id).size() + 1;
    String follows = book.before(volume.id, into);
    String digest = Digests.of(SupplementBook.head(volume.archiveNumber, number, follows), whole);
    book.add(volume.id, number, follows, digest, whole, by);
    audit.did(by, "archive.bind-supplement", "volume", volume.id, number + " " + into + " " + digest);
  }

  /** What lies in the file and is bound nowhere yet. */
  List<VolumeItem> late(UUID volume, List<VolumeItem> contents) {
    Set<String> bound = book.allLeaves(volume).stream().map(VolumeLeaf::key).collect(Collectors.toSet());
    return contents.stream().filter(item -> !bound.contains(Leaves.key(item))).toList();
  }

  @Override
  public void write(CaseId id, int number, OutputStream out, Actor by) {
    KeptVolume volume = find(id, by);
    if (volume.state == VolumeState.DESTROYED) throw new Refusal("archive.destroyed");
    Supplement wanted = book.of(volume.id).stream().filter(one -> one.number() == number).findFirst().orElseThrow(() -> new Missing("archive.no-such-book"));
    if (wanted.book() == Book.SEALED && !loans.isOut(volume.id, Book.SEALED)) throw new Refusal("archive.sealed-book.lend-first");
    audit.did(by, "archive.open", "volume", volume.id, wanted.book() + " +" + number);
    bound.write(volume.archiveNumber + "-" + number, wanted.digest(), Leaves.items(wanted.leaves(), wanted.book()), out, by);
  }

  private KeptVolume find(CaseId id, Actor by) {
    by.must(ARCHIVIST, DIRECTOR);
    return volumes.findById(id.value()).filter(one -> by.sees(one.city, one.organisation)).orElseThrow(() -> new Missing("archive.unknown"));
  }
}
