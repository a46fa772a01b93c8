package org.nuanyang.serving.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.documents.Delivery;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.PaperToServe;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.serving.PaperOnService;
import org.nuanyang.serving.PaperServed;
import org.nuanyang.serving.ServePaper;
import org.nuanyang.serving.ServiceMethod;
import org.nuanyang.serving.ServiceOfPapers;
import org.nuanyang.serving.ServiceView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes receipts and says whose terms begin. */
@Component
@Transactional
class ServiceDesk implements ServiceOfPapers {

  private final Papers papers;
  private final ServiceBook book;
  private final ReceiptPaper receipts;
  private final Matters matters;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final MessageSource messages;
  private final Clock clock;

  ServiceDesk(Papers papers, ServiceBook book, ReceiptPaper receipts, Matters matters, AuditTrail audit, ApplicationEventPublisher events,
      MessageSource messages, Clock clock) {
    this.papers = papers;
    this.book = book;
    this.receipts = receipts;
    this.matters = matters;
    this.audit = audit;
    this.events = events;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PaperOnService> of(UUID matter, Actor by) {
    Map<PaperId, List<ServiceView>> done = book.ofMatter(matter).stream().collect(Collectors.groupingBy(ServiceView::paper));
    return papers.of(matter).stream()
        .filter(paper -> paper.type().delivery() == Delivery.SERVED)
        .map(paper -> papers.toServe(paper.id()))
        .filter(paper -> paper.inForce() || done.containsKey(paper.paper().id()))
        .map(paper -> new PaperOnService(paper, done.getOrDefault(paper.paper().id(), List.of()), mayRecord(paper, by)))
        .toList();
  }

  @Override
  public PaperOnService view(PaperId paper, Actor by) {
    audit.viewed(by, "paper", paper.value());
    return find(paper, by);
  }

  private PaperOnService find(PaperId paper, Actor by) {
    papers.mustSee(paper, by);
    PaperToServe about = papers.toServe(paper);
    if (about.paper().type().delivery() != Delivery.SERVED) throw new Missing("serving.none");
    return new PaperOnService(about, book.of(paper), mayRecord(about, by));
  }

  /** Whose paper it is serves it: the unit that issued it. */
  private static boolean mayRecord(PaperToServe about, Actor by) {
    boolean duty = by.isSystem() || PaperType.SERVICE_RECEIPT.issuers().stream().anyMatch(by::has);
    return duty && about.inForce() && by.sees(about.city(), about.organisation());
  }

  @Override
  public PaperId record(ServePaper order) {
    Actor by = order.by();
    by.must(PaperType.SERVICE_RECEIPT.issuers().toArray(Role[]::new));
    PaperOnService seen = find(order.paper(), by);
    PaperToServe about = seen.paper();
    by.mustSee(about.city(), about.organisation());
    if (!about.inForce()) throw new Refusal("serving.replaced");
    Stale.unless(order.seen(), seen.services().size());
    order.problems(about.datedOn(), LocalDate.now(clock)).values().stream().findFirst().ifPresent(wrong -> {
      throw new Refusal(wrong);
    });
    PaperId receipt = receipts.issue(order, about, seen.services());
    book.add(about, seen.services().size() + 1, order.method(), order.servedOn(), receipt, by);
    audit.did(by, "serving.record", "paper", order.paper().value(), order.method() + " " + order.servedOn());
    tell(order, about, by);
    events.publishEvent(
        new PaperServed(
            order.paper(), about.paper().type(), about.matter(), about.paper().subject(), about.city(),
            order.method().effective(order.servedOn()), !seen.services().isEmpty(), by));
    return receipt;
  }

  private void tell(ServePaper order, PaperToServe about, Actor by) {
    String title = text("serving.story", about.paper().title());
    if (about.matter().equals(about.paper().subject())) return; // a complaint has a dossier of its own and no timeline
    matters.append(
        new MatterId(about.matter()),
        new Happening("serving.served", title, text(order.method().messageKey()), order.correction(), false, null, by));
  }

  @Override
  public PaperSheet blank(PaperId paper, ServiceMethod method, Actor by) {
    PaperOnService seen = find(paper, by);
    if (!seen.mayRecord()) throw new Forbidden("identity.not-your-duty");
    audit.did(by, "serving.blank", "paper", paper.value(), method.name());
    return receipts.blank(seen.paper(), method);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean served(PaperId paper) {
    return !book.of(paper).isEmpty();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ServiceView> of(UUID subject, PaperType type) {
    return book.latest(subject, type);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<PaperId, PaperId> receipts(UUID matter) {
    return book.receipts(matter);
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
