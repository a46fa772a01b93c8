package org.nuanyang.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.Destructions;
import org.nuanyang.archive.LendVolume;
import org.nuanyang.archive.ProposeDestruction;
import org.nuanyang.archive.SealVolume;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.archive.VolumeView;
import org.nuanyang.archive.Volumes;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseFiles;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseLine;
import org.nuanyang.cases.CaseLists;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.Cases;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Component;

/**
 * The shelf of the demo city's archive: volumes of these weeks, one with private papers in a sealed book that is lent out,
 * and some of long ago whose term has ended, of which one stands on a list for the head.
 */
@Component
class DemoShelf {

  private static final int YEARS = 10;
  private static final int NEW = 3;
  private static final int PAGES = 12;

  private final Cases cases;
  private final CaseFiles files;
  private final CaseLists lists;
  private final Papers papers;
  private final Volumes volumes;
  private final Destructions destructions;
  private final DemoDays days;

  DemoShelf(Cases cases, CaseFiles files, CaseLists lists, Papers papers, Volumes volumes, Destructions destructions, DemoDays days) {
    this.cases = cases;
    this.files = files;
    this.lists = lists;
    this.papers = papers;
    this.volumes = volumes;
    this.destructions = destructions;
    this.days = days;
  }

  /** @param longAgo files that were ready for the archive then */
  void tell(List<PastCases.Shelved> longAgo) {
    Actor archivist = days.actor("archivist");
    for (PastCases.Shelved one : longAgo)
      days.at(one.at(), () -> {
        archived(one.id(), archivist);
        volumes.seal(new SealVolume(one.id(), 0, Set.of(), YEARS, archivist));
      });
    List<CaseId> old = longAgo.stream().map(PastCases.Shelved::id).toList();
    if (old.size() > 1) days.ago(2, 10, 0, () -> destructions.propose(new ProposeDestruction(Set.of(old.getFirst()), "逐卷看过：没有在办的后续程序，没有异议和投诉，不用再留。", archivist)));
    List<CaseId> fresh = withPapers(archivist);
    for (int i = 0; i < fresh.size(); i++) {
      CaseId id = fresh.get(i);
      days.ago(8 - i * 2, 15, 0, () -> archived(id, archivist));
    }
    if (!fresh.isEmpty()) days.ago(7, 9, 0, () -> sealed(fresh.getFirst(), archivist));
  }

  private void archived(CaseId id, Actor archivist) {
    files.archive(id, cases.facts(id, archivist).version(), archivist);
  }

  /** Files that were accepted and hold papers, so that there is something to bind. */
  private List<CaseId> withPapers(Actor archivist) {
    List<CaseId> found = new ArrayList<>();
    String after = null;
    for (int page = 0; page < PAGES && found.size() < NEW; page++) {
      Slice<CaseLine> slice = lists.archiveQueue(after, archivist);
      for (CaseLine one : slice.rows()) {
        if (found.size() == NEW || one.state() != CaseState.FILE_ACCEPTED) continue;
        CaseFacts facts = cases.facts(one.id(), archivist);
        if (!papers.of(facts.matter().value()).isEmpty()) found.add(one.id());
      }
      after = slice.next();
      if (after == null) break;
    }
    return found;
  }

  /** The agreement with the lawyer is private here; the court asks for that book. */
  private void sealed(CaseId id, Actor archivist) {
    VolumeView open = volumes.view(id, archivist);
    if (open.leaves().isEmpty()) return;
    VolumeLeaf secret = open.leaves().getLast();
    volumes.seal(new SealVolume(id, open.version(), Set.of(secret.key()), YEARS, archivist));
    volumes.lend(new LendVolume(id, Book.SEALED, "苏书记员", "朝晖区人民法院", "再审调卷，核对委托手续。", days.today().plusDays(14), archivist));
  }
}
