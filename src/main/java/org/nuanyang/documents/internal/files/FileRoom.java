package org.nuanyang.documents.internal.files;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.VirusScanner;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files: judged, scanned, sealed on disk, and entered into the register last. */
@Component
class FileRoom implements Files {

  /** A group of fifty people with five papers each fits; filling the disk of a public service does not. */
  private static final int MOST_PER_OWNER = 300;

  private final FileRegister register;
  private final SealedStore store;
  private final VirusScanner scanner;
  private final AuditTrail audit;
  private final Removal removal;
  private final TransactionTemplate transaction;

  FileRoom(FileRegister register, SealedStore store, VirusScanner scanner, AuditTrail audit, Removal removal, TransactionTemplate transaction) {
    this.register = register;
    this.store = store;
    this.scanner = scanner;
    this.audit = audit;
    this.removal = removal;
    this.transaction = transaction;
  }

  /** Reading, scanning and writing take time, so they come before the transaction unless the caller brought one. */
  @Override
  public FileId keep(UUID owner, String city, String kind, String name, byte[] content, Actor by) {
    return kept(owner, city, kind, name, content, Judgement::of, by);
  }

  @Override
  public FileId keepSound(UUID owner, String city, String kind, String name, byte[] content, Actor by) {
    return kept(owner, city, kind, name, content, Judgement::sound, by);
  }

  private FileId kept(UUID owner, String city, String kind, String name, byte[] content, Function<byte[], Kept> judge, Actor by) {
    Judgement.size(content);
    if (register.count(owner) >= MOST_PER_OWNER) throw new FileRefused("documents.file-too-many", MOST_PER_OWNER);
    VirusScanner.Verdict verdict = scanner.scan(content);
    if (verdict instanceof VirusScanner.Infected infected) {
      audit.did(by, "documents.file-infected", "file-owner", owner, infected.name());
      throw new FileRefused("documents.file-infected");
    }
    Kept kept = judge.apply(content);
    String address = store.put(kept.content());
    return transaction.execute(
        status -> {
          register.use(address);
          store.put(kept.content()); // there already, unless the last file that needed it was erased meanwhile
          String scan = verdict instanceof VirusScanner.Clean ? "CLEAN" : "UNSCANNED";
          FileId id = register.add(owner, city, kind, FileName.cleaned(name, kept.ending()), kept, address, scan, by);
          audit.did(by, "documents.keep", "file", id.value(), kind);
          return id;
        });
  }

  @Override
  public List<FileView> of(UUID owner) {
    return register.of(owner).stream().map(KeptFile::view).toList();
  }

  @Override
  public FileView view(FileId id) {
    return register.get(id).view();
  }

  @Override
  public UUID ownerOf(FileId id) {
    return register.get(id).owner();
  }

  @Override
  public int pages(FileId id) {
    return register.get(id).pages();
  }

  @Override
  public FileContent open(FileId id, Actor by) {
    KeptFile file = register.get(id);
    if (file.view().scan().equals("ERASED")) throw new Missing("documents.erased");
    if (file.view().scan().equals("INFECTED")) throw new FileRefused("documents.file-infected");
    byte[] content = store.get(file.address());
    audit.viewed(by, "file", id.value());
    return new FileContent(file.view().name(), file.view().mediaType(), content);
  }

  @Override
  @Transactional
  public void setAside(FileId id, UUID owner, Actor by) {
    if (!register.setAside(id, owner)) throw new Missing("documents.file-missing");
    audit.did(by, "documents.set-aside", "file", id.value(), "");
  }

  @Override
  @Transactional
  public void erase(FileId id, Actor by) {
    if (!register.erase(id)) return;
    audit.did(by, "documents.erase", "file", id.value(), "");
    removal.afterCommit();
  }

  @Override
  @Transactional
  public void handOver(UUID from, UUID to) {
    register.handOver(from, to);
  }
}
