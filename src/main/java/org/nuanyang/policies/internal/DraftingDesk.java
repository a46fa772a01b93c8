package org.nuanyang.policies.internal;

import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.POLICY_EDITOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.DraftView;
import org.nuanyang.policies.NarrowsTheLaw;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RowChange;
import org.nuanyang.policies.RowForm;
import org.nuanyang.policies.RuleLine;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.RuleTable;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.policies.RulesPublished;
import org.nuanyang.policies.StartDraft;
import org.nuanyang.policies.WriteRow;
import org.nuanyang.policies.internal.DraftRows.DraftRow;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The acts on drafts: each checks who asks, moves the draft and leaves its trace. */
@Component
@Transactional
class DraftingDesk implements RuleWorkbench {

  private static final Role[] READERS = {POLICY_EDITOR, LEADER, DIRECTOR};

  private final RuleReading reading;
  private final RuleDrafts drafts;
  private final DraftRows rows;
  private final RulesInForce rules;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DraftingDesk(
      RuleReading reading, RuleDrafts drafts, DraftRows rows, RulesInForce rules, AuditTrail audit,
      ApplicationEventPublisher events, Clock clock) {
    this.reading = reading;
    this.drafts = drafts;
    this.rows = rows;
    this.rules = rules;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<RuleTable> tables() {
    return reading.tables();
  }

  @Override
  public RuleTable table(String name) {
    return reading.table(name);
  }

  @Override
  public String standsOn(LocalDate on, Actor by) {
    return reading.standsOn(rules.profileOf(by.city()), on);
  }

  @Override
  public List<Choice> profiles() {
    return reading.profiles();
  }

  @Override
  @Transactional(readOnly = true)
  public List<RuleLine> inForce(String table, LocalDate on, Actor by) {
    by.must(READERS);
    return reading.inForce(rules.shelf(), rules.profileOf(by.city()), table, on);
  }

  @Override
  @Transactional(readOnly = true)
  public List<RuleLine> history(String table, Actor by) {
    by.must(READERS);
    return reading.history(rules.shelf(), rules.profileOf(by.city()), table, today());
  }

  @Override
  @Transactional(readOnly = true)
  public List<DraftView> drafts(Actor by) {
    by.must(READERS);
    List<RuleDraft> newest = drafts.newest(by.city());
    Map<UUID, Integer> changes = rows.counts(newest.stream().map(RuleDraft::id).toList());
    return newest.stream().map(draft -> draft.view(changes.getOrDefault(draft.id(), 0))).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public DraftView draft(DraftId id, Actor by) {
    by.must(READERS);
    return find(id, by).view(rows.count(id.value()));
  }

  @Override
  public DraftId start(StartDraft order) {
    order.by().must(POLICY_EDITOR);
    if (order.effectiveFrom().isBefore(today())) throw new Refusal("policies.not-backwards");
    if (order.standsOn() != null && reading.profiles().stream().noneMatch(one -> one.value().equals(order.standsOn())))
      throw new Missing("policies.no-profile", order.standsOn());
    RuleDraft draft = drafts.save(RuleDraft.start(order, clock));
    audit.did(order.by(), "policies.start", "rule-draft", draft.id(), order.standsOn() == null ? "" : order.standsOn());
    return new DraftId(draft.id());
  }

  @Override
  public void write(WriteRow order) {
    RuleDraft draft = open(order.draft(), order.seen(), order.by());
    ObjectNode content = reading.read(shelfWith(draft), folder(draft).code, draft.effectiveFrom(), order);
    String source = order.source().isBlank() ? draft.source() : order.source().strip();
    rows.keep(draft.id(), order.table(), order.code(), false, content, order.effectiveTo(), source, order.mark(), order.by());
    touched(draft, "write", order.table() + " " + order.code(), order.by());
  }

  @Override
  public void end(DraftId id, int seen, String table, String code, Actor by) {
    RuleDraft draft = open(id, seen, by);
    String own = CityFolders.codeOf(by.city());
    boolean ours = rules.shelf().knows(own) && reading.rowsIn(rules.shelf(), own, table, draft.effectiveFrom()).stream().anyMatch(row -> row.code().equals(code) && row.version().profile().equals(own));
    if (!ours) throw new Refusal("policies.not-ours-to-end");
    rows.keep(draft.id(), table, code, true, JsonNodeFactory.instance.objectNode(), null, draft.source(), "L", by);
    touched(draft, "end", table + " " + code, by);
  }

  @Override
  public void takeOut(DraftId id, int seen, String table, String code, Actor by) {
    RuleDraft draft = open(id, seen, by);
    rows.takeOut(draft.id(), table, code, by);
    touched(draft, "take-out", table + " " + code, by);
  }

  @Override
  @Transactional(readOnly = true)
  public RowForm form(DraftId id, String table, String code, Actor by) {
    by.must(READERS);
    RuleDraft draft = find(id, by);
    DraftRow own = rows.find(draft.id(), table, code).filter(row -> !row.ends()).orElse(null);
    return reading.form(shelfWith(draft), folder(draft).code, draft.effectiveFrom(), table, code, own);
  }

  @Override
  @Transactional(readOnly = true)
  public List<RowChange> compare(DraftId id, Actor by) {
    by.must(READERS);
    RuleDraft draft = find(id, by);
    return reading.compare(rules.shelf(), rules.profileOf(by.city()), shelfWith(draft), folder(draft).code, draft.effectiveFrom(), rows.of(draft.id()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<RuleObjection> objections(DraftId id, Actor by) {
    by.must(READERS);
    return objections(find(id, by));
  }

  private List<RuleObjection> objections(RuleDraft draft) {
    return objections(draft, draft.effectiveFrom());
  }

  private List<RuleObjection> objections(RuleDraft draft, LocalDate from) {
    ProfileFolder folder = folder(draft, from);
    return reading.objections(rules.shelf().with(folder), rules.with(folder), folder, from, rows.of(draft.id()));
  }

  @Override
  public void propose(DraftId id, int seen, Actor by) {
    RuleDraft draft = open(id, seen, by);
    if (rows.count(draft.id()) == 0 && draft.standsOn() == null) throw new Refusal("policies.draft-empty");
    List<RuleObjection> objections = objections(draft);
    if (!objections.isEmpty()) throw new NarrowsTheLaw(objections);
    draft.propose(by, clock);
    touched(draft, "propose", "", by);
  }

  @Override
  public void approve(DraftId id, int seen, String opinion, Actor by) {
    by.must(POLICY_EDITOR, LEADER);
    RuleDraft draft = seen(id, seen, by);
    draft.approve(opinion, rows.hands(draft.id()), by, clock);
    touched(draft, "approve", "", by);
  }

  @Override
  public void sendBack(DraftId id, int seen, String opinion, Actor by) {
    by.must(POLICY_EDITOR, LEADER);
    RuleDraft draft = seen(id, seen, by);
    draft.sendBack(opinion);
    touched(draft, "send-back", "", by);
  }

  @Override
  public void discard(DraftId id, int seen, Actor by) {
    by.must(POLICY_EDITOR);
    RuleDraft draft = seen(id, seen, by);
    draft.discard();
    touched(draft, "discard", "", by);
  }

  @Override
  public void publish(DraftId id, int seen, LocalDate from, Actor by) {
    by.must(POLICY_EDITOR, LEADER);
    rows.onePublicationAtATime();
    RuleDraft draft = seen(id, seen, by);
    List<RuleObjection> objections = objections(draft, from);
    if (!objections.isEmpty()) throw new NarrowsTheLaw(objections);
    long edition = drafts.nextEdition();
    draft.publish(from, edition, by, clock);
    touched(draft, "publish", edition + " " + from, by);
    events.publishEvent(new RulesPublished(id, draft.city(), CityFolders.codeOf(draft.city()), edition, from, clock.instant()));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            rules.lookNow();
          }
        });
  }

  @Override
  @Transactional(readOnly = true)
  public Policies onDraft(DraftId id) {
    return rules.with(folder(drafts.findById(id.value()).orElseThrow(() -> new Missing("policies.no-draft"))));
  }

  private RuleShelf shelfWith(RuleDraft draft) {
    return rules.shelf().with(folder(draft));
  }

  private ProfileFolder folder(RuleDraft draft) {
    return folder(draft, draft.effectiveFrom());
  }

  private ProfileFolder folder(RuleDraft draft, LocalDate from) {
    return CityFolders.withDraft(rows.published(), rules.shippedProfile(), draft.city(), from, draft.standsOn(), rows.of(draft.id()));
  }

  private RuleDraft open(DraftId id, int seen, Actor by) {
    by.must(POLICY_EDITOR);
    RuleDraft draft = seen(id, seen, by);
    draft.mustBeOpen();
    return draft;
  }

  private RuleDraft seen(DraftId id, int seen, Actor by) {
    RuleDraft draft = find(id, by);
    Stale.unless(seen, draft.version());
    return draft;
  }

  private RuleDraft find(DraftId id, Actor by) {
    RuleDraft draft = drafts.findById(id.value()).orElseThrow(() -> new Missing("policies.no-draft"));
    if (!draft.city().equals(by.city())) throw new Forbidden("identity.outside-your-scope");
    return draft;
  }

  /** Saved even where only a row changed: whoever looks at the draft has an older version in hand then. */
  private void touched(RuleDraft draft, String act, String note, Actor by) {
    try {
      drafts.save(draft);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    audit.did(by, "policies." + act, "rule-draft", draft.id(), note);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
