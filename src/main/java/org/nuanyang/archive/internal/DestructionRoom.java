package org.nuanyang.archive.internal;

import static org.nuanyang.identity.Role.ARCHIVIST;
import static org.nuanyang.identity.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.DestructionId;
import org.nuanyang.archive.DestructionRow;
import org.nuanyang.archive.DestructionView;
import org.nuanyang.archive.Destructions;
import org.nuanyang.archive.DueVolume;
import org.nuanyang.archive.ProposeDestruction;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where volumes are proposed for destruction and, at the word of a second person, destroyed. */
@Component
@Transactional
class DestructionRoom implements Destructions {

  private static final int WORDS = 300;

  private final ListedDestructions destructions;
  private final KeptVolumes volumes;
  private final DestructionLists lists;
  private final Leaves leaves;
  private final SupplementBook supplements;
  private final LateFiles lateFiles;
  private final Holds holds;
  private final Papers papers;
  private final Files files;
  private final Network network;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final Clock clock;

  DestructionRoom(ListedDestructions destructions, KeptVolumes volumes, DestructionLists lists, Leaves leaves, SupplementBook supplements, LateFiles lateFiles, Holds holds, Papers papers,
      Files files, Network network, AuditTrail audit, MessageSource messages, Clock clock) {
    this.destructions = destructions;
    this.volumes = volumes;
    this.lists = lists;
    this.leaves = leaves;
    this.supplements = supplements;
    this.lateFiles = lateFiles;
    this.holds = holds;
    this.papers = papers;
    this.files = files;
    this.network = network;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<DueVolume> due(@Nullable String after, Actor by) {
    by.must(ARCHIVIST, DIRECTOR);
    return lists.due(after, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<DestructionRow> list(@Nullable String after, Actor by) {
    by.must(ARCHIVIST, DIRECTOR);
    return lists.list(after, by);
  }

  @Override
  public DestructionView view(DestructionId id, Actor by) {
    ListedDestruction list = find(id, by);
    audit.viewed(by, "destruction", list.id);
    boolean waits = !list.state.next().isEmpty();
    return new DestructionView(
        id, list.version(), list.state, list.reason, list.proposedByName, list.proposedAt, lists.of(list.id), lists.steps(list.id), list.paper,
        waits && by.has(DIRECTOR) && !list.proposedBy.equals(by.id()));
  }

  @Override
  public DestructionId propose(ProposeDestruction order) {
    Actor by = order.by();
    by.must(ARCHIVIST);
    String reason = bounded(order.reason());
    if (order.volumes().isEmpty()) throw new Refusal("archive.destruction.choose");
    if (order.volumes().size() > MOST) throw new Refusal("archive.destruction.most", MOST);
    List<KeptVolume> chosen = new ArrayList<>();
    order.volumes().forEach(one -> chosen.add(volumes.findById(one.value()).filter(v -> by.sees(v.city, v.organisation)).orElseThrow(() -> new Missing("archive.unknown"))));
    chosen.sort(Comparator.comparing(volume -> volume.id));
    if (chosen.stream().map(volume -> volume.organisation).distinct().count() > 1) throw new Refusal("archive.destruction.one-unit");
    ListedDestruction list = destructions.save(ListedDestruction.of(chosen.getFirst(), chosen.size(), reason, by, clock));
    for (KeptVolume volume : chosen) {
      holds.mustNotHold(volume);
      volume.propose(list.id);
      keep(volume);
      Map<Book, Integer> pages = new HashMap<>();
      leaves.of(volume.id).forEach(leaf -> pages.merge(leaf.book(), leaf.lastPage(), Math::max));
      supplements.of(volume.id).forEach(one -> pages.merge(one.book(), one.pages(), Integer::sum));
      lists.enter(list.id, volume, pages.values().stream().mapToInt(Integer::intValue).sum(), digests(volume));
    }
    lists.write(list.id, null, "PROPOSED", reason, by);
    audit.did(by, "archive.propose-destruction", "destruction", list.id, chosen.size() + "");
    return new DestructionId(list.id);
  }

  private String digests(KeptVolume volume) {
    Stream<String> books = leaves.digests(volume.id).entrySet().stream().map(one -> say(one.getKey().messageKey()) + " " + one.getValue());
    Stream<String> later = supplements.of(volume.id).stream().map(one -> say("archive.supplement", one.number()) + " " + one.digest());
    return Stream.concat(books, later).collect(Collectors.joining("; "));
  }

  @Override
  public void refuse(DestructionId id, int seen, String why, Actor by) {
    by.must(DIRECTOR);
    ListedDestruction list = find(id, by);
    Stale.unless(seen, list.version());
    String words = bounded(why);
    list.refuse(words, by, clock);
    keep(list);
    for (DestructionView.Listed one : lists.of(list.id)) {
      KeptVolume volume = volumes.findById(one.id()).orElseThrow();
      volume.stay();
      keep(volume);
    }
    lists.write(list.id, null, "REFUSED", words, by);
    audit.did(by, "archive.refuse-destruction", "destruction", list.id, "");
  }

  @Override
  public void approve(DestructionId id, int seen, Actor by) {
    by.must(DIRECTOR);
    ListedDestruction list = find(id, by);
    Stale.unless(seen, list.version());
    list.mustBeDecidedBy(by);
    lists.lock(list.id);
    List<DestructionView.Listed> listed = lists.of(list.id);
    for (DestructionView.Listed one : listed) destroy(list, one, by);
    list.done(record(list, listed, by), by, clock);
    keep(list);
    lists.write(list.id, null, "DONE", "", by);
    audit.did(by, "archive.approve-destruction", "destruction", list.id, listed.size() + "");
  }

  private void destroy(ListedDestruction list, DestructionView.Listed one, Actor by) {
    KeptVolume volume = volumes.findById(one.id()).orElseThrow();
    holds.mustNotHold(volume);
    volume.destroy();
    keep(volume);
    int erased = 0;
    List<VolumeLeaf> bound = supplements.allLeaves(volume.id);
    for (VolumeLeaf leaf : bound) {
      if (lists.isKeptElsewhere(leaf)) continue;
      erase(Leaves.item(leaf), by);
      erased++;
    }
    List<FileId> loose = lateFiles.loose(volume.id);
    loose.forEach(file -> files.erase(file, by));
    String count = erased + loose.size() + "/" + (bound.size() + loose.size());
    lists.write(list.id, volume.id, "ERASED", count, by);
    audit.did(by, "archive.destroy", "volume", volume.id, count + " " + one.digests());
  }

  private void erase(VolumeItem item, Actor by) {
    if (item.paper() != null) papers.erase(item.paper(), by);
    else files.erase(Objects.requireNonNull(item.file()), by);
  }

  private UUID record(ListedDestruction list, List<DestructionView.Listed> listed, Actor by) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (DestructionView.Listed one : listed)
      rows.add(
          Map.of(
              "number", rows.size() + 1, "archiveNumber", one.archiveNumber(), "caseNumber", one.caseNumber(), "archivedOn", one.archivedOn(),
              "keptUntil", one.keepUntil(), "pages", one.pages(), "digest", one.digests()));
    int pages = listed.stream().mapToInt(DestructionView.Listed::pages).sum();
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", network.organisation(list.organisation).name());
    fields.put("volumes", rows);
    fields.put("total", say("archive.destruction.total", listed.size(), pages));
    fields.put("reason", list.reason);
    fields.put("proposedBy", list.proposedByName);
    fields.put("proposedOn", LocalDate.ofInstant(list.proposedAt, clock.getZone()));
    fields.put("approvedBy", by.name());
    fields.put("decidedOn", LocalDate.now(clock));
    return papers.issue(PaperType.DESTRUCTION_RECORD, list.id, list.id, list.city, list.organisation, fields, by).value();
  }

  private ListedDestruction find(DestructionId id, Actor by) {
    by.must(ARCHIVIST, DIRECTOR);
    return destructions.findById(id.value()).filter(one -> by.sees(one.city, one.organisation)).orElseThrow(() -> new Missing("archive.destruction.unknown"));
  }

  private void keep(KeptVolume volume) {
    try {
      volumes.save(volume);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  private void keep(ListedDestruction list) {
    try {
      destructions.save(list);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  private static String bounded(String words) {
    String kept = words.strip();
    if (kept.isEmpty()) throw new Refusal("archive.destruction.say-why");
    if (kept.length() > WORDS) throw new Refusal("archive.destruction.long", WORDS);
    return kept;
  }
}
