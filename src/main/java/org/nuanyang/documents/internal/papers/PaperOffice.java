package org.nuanyang.documents.internal.papers;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.DossierAccess;
import org.nuanyang.documents.IssuePaper;
import org.nuanyang.documents.Locks;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperToServe;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.Retention;
import org.nuanyang.documents.SupervisedPapers;
import org.nuanyang.documents.VerifiedPaper;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues papers and prints them again whenever asked. */
@Component
class PaperOffice implements Papers {

  private final PaperRegister register;
  private final PaperNumbers numbers;
  private final PaperPrinter printer;
  private final AuditTrail audit;
  private final Clock clock;
  private final ObjectProvider<DossierAccess> owners;
  private final ObjectProvider<SupervisedPapers> supervised;
  private final Locks locks;

  PaperOffice(
      PaperRegister register,
      PaperNumbers numbers,
      PaperPrinter printer,
      AuditTrail audit,
      Clock clock,
      ObjectProvider<DossierAccess> owners,
      ObjectProvider<SupervisedPapers> supervised,
      Locks locks) {
    this.register = register;
    this.numbers = numbers;
    this.printer = printer;
    this.audit = audit;
    this.clock = clock;
    this.owners = owners;
    this.supervised = supervised;
    this.locks = locks;
  }

  @Override
  @Transactional
  public PaperId issue(
      PaperType type, UUID matter, UUID subject, String city, UUID organisation, Map<String, Object> fields, Actor by) {
    return issue(List.of(new IssuePaper(type, fields)), matter, subject, city, organisation, by).getFirst();
  }

  @Override
  @Transactional
  public List<PaperId> issue(
      List<IssuePaper> orders, UUID matter, UUID subject, String city, UUID organisation, Actor by) {
    for (IssuePaper order : orders) {
      if (!(by.isCitizen() && order.type().issuedToCitizen())) by.must(order.type().issuers().toArray(Role[]::new));
    }
    List<Map<String, Object>> frozen = orders.stream().map(order -> Filling.freeze(order.type(), order.fields())).toList();
    List<PaperType> types = orders.stream().map(IssuePaper::type).toList();
    List<String> drawn = numbers.next(types, city);
    Instant now = clock.instant();
    List<IssuedPaper> papers = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      papers.add(
          new IssuedPaper(
              new PaperId(Ids.next(clock)), types.get(i), matter, subject, city, organisation, drawn.get(i),
              VerificationCode.draw(), PaperPrinter.EDITION, frozen.get(i), 0, now, null));
    }
    register.supersede(subject, types.stream().filter(type -> !type.repeated()).toList(), now);
    register.add(papers, by);
    for (IssuedPaper paper : papers) {
      audit.did(by, "documents.issue", "paper", paper.id().value(), paper.type().name() + " " + paper.number());
    }
    return papers.stream().map(IssuedPaper::id).toList();
  }

  @Override
  public List<PaperView> of(UUID matter) {
    return register.ofMatter(matter);
  }

  @Override
  public PaperView view(PaperId id) {
    return register.view(id);
  }

  @Override
  public Optional<PaperView> inForce(UUID subject, PaperType type) {
    return register.inForce(subject, type);
  }

  @Override
  public PaperToServe toServe(PaperId id) {
    IssuedPaper paper = register.get(id);
    return new PaperToServe(
        register.view(id), paper.matter(), paper.city(), paper.organisation(), paper.issuer(), paper.party(), paper.about(), paper.signedOn(),
        paper.supersededAt() == null);
  }

  @Override
  public void mustSee(PaperId id, Actor by) {
    IssuedPaper paper = register.get(id);
    locks.mustBeOpen(id.value(), by);
    if (onlySupervises(by)) {
      boolean inHand = by.city().equals(paper.city()) && supervised.stream().anyMatch(one -> one.inHand(paper.subject(), paper.type(), by));
      if (!inHand) throw new Forbidden("documents.not-in-hand");
      return;
    }
    if (by.sees(paper.city(), paper.organisation())) return;
    boolean vouched =
        owners.stream().anyMatch(owner -> owner.mayOpen(paper.subject(), by) || owner.mayOpen(paper.matter(), by));
    if (!vouched) throw new Forbidden("identity.outside-your-scope");
  }

  /** The bureau reaches all centres of its district, but reads only what lies before it. */
  private static boolean onlySupervises(Actor by) {
    return by.has(Role.BUREAU_OFFICER) && by.roles().stream().allMatch(role -> role == Role.BUREAU_OFFICER || role == Role.POLICY_EDITOR);
  }

  @Override
  public String html(PaperId id) {
    register.mustBeWhole(id);
    return printer.html(register.get(id));
  }

  @Override
  public byte[] pdf(PaperId id) {
    register.mustBeWhole(id);
    PaperPrinter.Print print = printer.pdf(register.get(id));
    register.counted(id, print.pages());
    return print.pdf();
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] issued(PaperId id) {
    register.mustBeWhole(id);
    return register.frozen(id);
  }

  @Override
  @Transactional
  public void erase(PaperId id, Actor by) {
    IssuedPaper paper = register.get(id);
    if (paper.type().retention() == Retention.PERMANENT || !register.erase(paper, clock.instant())) return;
    audit.did(by, "documents.erase", "paper", id.value(), paper.type().name() + " " + paper.number());
  }

  @Override
  public Optional<VerifiedPaper> verify(String code) {
    return VerificationCode.parse(code)
        .flatMap(register::withCode)
        .map(
            paper ->
                new VerifiedPaper(
                    paper.type(),
                    register.title(paper.type()),
                    paper.number(),
                    paper.issuer(),
                    masked(paper.party()),
                    paper.issuedOn(),
                    paper.supersededAt() == null));
  }

  /** Enough for the holder to recognise, too little for anybody else. */
  private static String masked(String party) {
    if (party.codePointCount(0, party.length()) < 2) return "**";
    return party.substring(0, party.offsetByCodePoints(0, 1)) + "**";
  }
}
