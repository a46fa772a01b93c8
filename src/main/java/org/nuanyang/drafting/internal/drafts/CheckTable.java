package org.nuanyang.drafting.internal.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.drafting.Correction;
import org.nuanyang.drafting.DraftChecks;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.DraftRevision;
import org.nuanyang.drafting.DraftRow;
import org.nuanyang.drafting.DraftState;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.NotInHand;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table at which lawyers go over drafts. */
@Component
@Transactional
class CheckTable implements DraftChecks {

  private static final int PAGE = 30;

  private final GuidedDrafts drafts;
  private final GuidedPapers papers;
  private final WrittenDown written;
  private final DraftHistory history;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final Clock clock;

  CheckTable(GuidedDrafts drafts, GuidedPapers papers, WrittenDown written, DraftHistory history, AuditTrail audit, JdbcClient jdbc,
      Clock clock) {
    this.drafts = drafts;
    this.papers = papers;
    this.written = written;
    this.history = history;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<DraftRow> waiting(@Nullable String after, Actor by) {
    must(by);
    Slice.Mark from = Slice.Mark.of(after);
    List<DraftRow> rows =
        jdbc.sql(
                """
                select id, paper, asked_at, false as mine from guided_draft
                 where city = ? and state = 'ASKED' and (asked_at, id) > (?, ?) order by asked_at, id limit ?""")
            .params(by.city(), Timestamp.from(from.at()), from.id(), PAGE + 1)
            .query(this::read)
            .list();
    Slice<DraftRow> slice = Slice.cut(rows, PAGE, row -> new Slice.Mark(row.askedAt(), row.id()).written());
    if (after != null) return slice;
    List<DraftRow> all = new ArrayList<>(mine(by));
    all.addAll(slice.rows());
    return new Slice<>(all, slice.next());
  }

  private List<DraftRow> mine(Actor by) {
    return jdbc.sql("select id, paper, asked_at, true as mine from guided_draft where lawyer = ? and state = 'TAKEN' order by asked_at, id limit 100")
        .param(by.id())
        .query(this::read)
        .list();
  }

  private DraftRow read(ResultSet row, int line) throws SQLException {
    return new DraftRow(
        row.getObject("id", UUID.class), papers.find(row.getString("paper")).title(), row.getTimestamp("asked_at").toInstant(),
        row.getBoolean("mine"));
  }

  @Override
  public void take(DraftId id, Actor by) {
    must(by);
    GuidedDraft draft = drafts.findById(id.value()).filter(one -> one.city().equals(by.city())).orElseThrow(() -> new Missing("drafting.unknown-draft"));
    if (draft.isWith(by)) return; // pressed twice
    draft.take(by, clock.instant());
    drafts.save(draft);
    audit.did(by, "drafting.take", "guided-draft", draft.id(), draft.paper());
  }

  @Override
  public DraftView open(DraftId id, Actor by) {
    GuidedDraft draft = inHand(id, by);
    audit.viewed(by, "guided-draft", draft.id());
    return written.view(draft);
  }

  @Override
  @Transactional(readOnly = true)
  public PaperSheet uncorrected(DraftId id, Actor by) {
    GuidedDraft draft = inHand(id, by);
    return papers.sheet(draft.paper(), written.answers(draft.answers()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Correction> corrections(DraftId id) {
    return drafts.findById(id.value()).map(draft -> written.corrections(draft.corrections())).orElse(List.of());
  }

  @Override
  public void correct(DraftId id, int version, List<Correction> corrections, Actor by) {
    GuidedDraft draft = inHand(id, by);
    Stale.unless(version, draft.version());
    draft.correct(written.corrections(corrections), clock.instant());
    drafts.save(draft);
    history.record(draft, "TEXT", by);
    audit.did(by, "drafting.correct", "guided-draft", draft.id(), String.valueOf(corrections.size()));
  }

  @Override
  public void giveBack(DraftId id, int version, String note, Actor by) {
    GuidedDraft draft = inHand(id, by);
    Stale.unless(version, draft.version());
    draft.giveBack(note, clock.instant());
    drafts.save(draft);
    history.record(draft, "RETURNED", by);
    audit.did(by, "drafting.give-back", "guided-draft", draft.id(), draft.paper());
  }

  @Override
  @Transactional(readOnly = true)
  public List<DraftRevision> revisions(DraftId id) {
    return drafts.findById(id.value()).map(draft -> history.of(draft.id(), draft.paper())).orElse(List.of());
  }

  /** Nobody but the lawyer at it reads what a person wrote. */
  private GuidedDraft inHand(DraftId id, Actor by) {
    must(by);
    GuidedDraft draft = drafts.findById(id.value()).filter(one -> one.city().equals(by.city())).orElseThrow(() -> new Missing("drafting.unknown-draft"));
    if (!draft.isWith(by)) throw new NotInHand(draft.state() == DraftState.ASKED ? DraftState.ASKED : DraftState.TAKEN);
    return draft;
  }

  private static void must(Actor by) {
    by.must(Role.LAWYER, Role.REVIEWER, Role.DIRECTOR);
  }
}
