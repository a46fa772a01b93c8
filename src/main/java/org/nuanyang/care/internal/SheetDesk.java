package org.nuanyang.care.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.care.CareNeed;
import org.nuanyang.care.CareQuestion;
import org.nuanyang.care.CareSheet;
import org.nuanyang.care.CareTrend;
import org.nuanyang.care.CareSheets;
import org.nuanyang.care.FillSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the sheets, opens them to few, and calls out where somebody is in danger. */
@Component
@Transactional
class SheetDesk implements CareSheets {

  private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

  private final KeptSheets sheets;
  private final SheetWords words;
  private final Fillings fillings;
  private final CallBook calls;
  private final Matters matters;
  private final DeskNotices desks;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final JsonMapper json;
  private final Clock clock;

  SheetDesk(KeptSheets sheets, SheetWords words, Fillings fillings, CallBook calls, Matters matters, DeskNotices desks, AuditTrail audit, MessageSource messages, JsonMapper json, Clock clock) {
    this.sheets = sheets;
    this.words = words;
    this.fillings = fillings;
    this.calls = calls;
    this.matters = matters;
    this.desks = desks;
    this.audit = audit;
    this.messages = messages;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public List<CareQuestion> questions() {
    return words.questions();
  }

  @Override
  public CareSheet of(MatterId matter, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    matters.view(matter, by);
    @Nullable KeptSheet kept = sheets.findById(matter.value()).orElse(null);
    if (kept == null) return new CareSheet(matter, 0, null, List.of(), null, null, null, null, List.of());
    Map<String, String> told = json.readValue(kept.answers.reveal(), ANSWERS);
    boolean reads = by.has(REVIEWER) || by.has(DIRECTOR) || by.has(LAWYER) || kept.writtenBy(by);
    if (reads) audit.viewed(by, "care-sheet", matter.value());
    @Nullable CareTrend trend = reads ? fillings.trend(kept.id) : null;
    boolean several = trend != null && trend.filledAt().size() > 1;
    return new CareSheet(
        matter, kept.seen(), reads ? told : null, words.needs(told), kept.filledAt, kept.filledByName, kept.erasedAt, several ? trend : null,
        calls.of(kept.id, reads));
  }

  @Override
  public void fill(FillSheet order) {
    Actor by = order.by();
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    if (!order.consents()) throw new Refusal("care.no-consent");
    order.answers().forEach((question, value) -> {
      if (!words.offers(question, value)) throw new Refusal("care.unknown-answer");
    });
    MatterView matter = matters.view(order.matter(), by);
    KeptSheet sheet = sheets.findById(order.matter().value()).orElseGet(() -> KeptSheet.of(matter));
    Stale.unless(order.seen(), sheet.seen());
    String told = json.writeValueAsString(order.answers());
    sheet.fill(told, by, clock.instant());
    save(sheet);
    fillings.add(sheet.id, told, by);
    audit.did(by, "care.fill", "care-sheet", sheet.id, "");
    if (words.needs(order.answers()).stream().anyMatch(CareNeed::danger)) callOut(matter);
  }

  @Override
  public void callOn(MatterId matter, LocalDate on, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    MatterView about = matters.view(matter, by);
    mustBeKept(matter);
    LocalDate today = LocalDate.now(clock);
    if (on.isBefore(today) || on.isAfter(today.plusYears(1))) throw new Refusal("care.call.day");
    calls.plan(about, on, by);
    audit.did(by, "care.plan-call", "care-sheet", matter.value(), on.toString());
  }

  @Override
  public void called(MatterId matter, String said, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    matters.view(matter, by);
    mustBeKept(matter);
    if (calls.done(matter.value(), said, by)) audit.did(by, "care.call", "care-sheet", matter.value(), "");
  }

  private void mustBeKept(MatterId matter) {
    boolean kept = sheets.findById(matter.value()).filter(sheet -> sheet.erasedAt == null).isPresent();
    if (!kept) throw new Missing("care.none");
  }

  @Override
  public void erase(MatterId matter, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    matters.view(matter, by);
    KeptSheet sheet = sheets.findById(matter.value()).orElseThrow(() -> new Missing("care.none"));
    sheet.erase(clock.instant());
    save(sheet);
    fillings.erase(sheet.id);
    calls.erase(sheet.id, text("care.erase"));
    desks.takeOff(matter.value(), "care.danger");
    audit.did(by, "care.erase", "care-sheet", sheet.id, "");
  }

  private void save(KeptSheet sheet) {
    try {
      sheets.save(sheet);
    } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
      throw new Stale();
    }
  }

  /** To those who decide what happens next; a notice names nobody and no danger. */
  private void callOut(MatterView matter) {
    for (Role duty : List.of(DIRECTOR, REVIEWER))
      desks.put(
          new PutNotice(
              "care:" + duty + ":" + matter.id().value() + ":" + clock.instant(), matter.id().value(), matter.city(), matter.organisation(), duty, null,
              "care.danger", "bad", text("care.danger.title"), matter.receiptNumber(), "/desk/matters/" + matter.id().value() + "/care"));
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
