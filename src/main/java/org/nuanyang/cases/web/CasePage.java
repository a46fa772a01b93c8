package org.nuanyang.cases.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseEventView;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.CaseView;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.ChecklistItem;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.HearingView;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.PaperType;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidCentres;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.serving.PaperOnService;
import org.nuanyang.serving.ServiceOfPapers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of one case, with what this person can do to it now. */
@Controller
class CasePage {

  /** Where each verb has its form, in the order of the work; the first that is offered is the next step. */
  private static final Map<CaseVerb, String> FORMS = new LinkedHashMap<>();

  /** What changes the course of a case stands apart, so that nobody hits it in passing. */
  private static final Map<CaseVerb, String> DETOURS = new LinkedHashMap<>();

  static {
    FORMS.put(CaseVerb.DECIDE_REPLACEMENT, "replacement/decision");
    FORMS.put(CaseVerb.HAND_OVER, "hand-over");
    FORMS.put(CaseVerb.TAKE_OVER, "take-over");
    FORMS.put(CaseVerb.DRAW_UP, "agreement");
    FORMS.put(CaseVerb.SIGN, "sign");
    FORMS.put(CaseVerb.SERVE_TERMINATION, "service");
    FORMS.put(CaseVerb.WRITE_REPORT, "report");
    FORMS.put(CaseVerb.SUBMIT_FILE, "file");
    FORMS.put(CaseVerb.ACCEPT_FILE, "check");
    FORMS.put(CaseVerb.RETURN_FILE, "give-back");
    FORMS.put(CaseVerb.ARCHIVE, "archive");
    FORMS.put(CaseVerb.ADD_RECORD, "records/new");
    FORMS.put(CaseVerb.UPLOAD, "upload");
    FORMS.put(CaseVerb.PLAN_HEARING, "hearings/new");
    FORMS.put(CaseVerb.ENTER_AMOUNTS, "amounts");
    FORMS.put(CaseVerb.CLOSE, "close");
    FORMS.put(CaseVerb.RECORD_PAYMENT, "amounts");
    FORMS.put(CaseVerb.NEXT_STAGE, "further");
    FORMS.put(CaseVerb.EXCUSE_DELAY, "delay");
    DETOURS.put(CaseVerb.ASK_REPLACEMENT, "replacement");
    DETOURS.put(CaseVerb.REPORT_GROUND, "ground");
    DETOURS.put(CaseVerb.DECIDE_TERMINATION, "termination");
    DETOURS.put(CaseVerb.REINSTATE, "reinstatement");
  }

  /** So many people are read at a glance. */
  private static final int FEW = 10;

  /** Verbs whose reason is a code, told by the file itself. */
  private static final Set<CaseVerb> RAW = EnumSet.of(CaseVerb.ADD_RECORD, CaseVerb.UPLOAD, CaseVerb.NEXT_STAGE);

  /** A committee settles what private people are at odds about: no crimes, no acts of authorities (人民调解法 第二条). */
  private static final Set<Category> PRIVATE = EnumSet.complementOf(EnumSet.of(Category.CRIMINAL, Category.ADMINISTRATIVE));

  /** One thing that can be done now, and where. */
  record Offer(CaseVerb verb, String path) {}

  /** One uploaded file: what it is, and under which name it came. */
  record FileLine(FileId id, String title, String name, Instant at, boolean unscanned) {}

  /** One line of the book as the kit's timeline shows it. */
  record Entry(Instant at, String title, String text, String tone, String who) {}

  private final Cases cases;
  private final SafeModes safe;
  private final MatterLinks links;
  private final AidCentres centres;
  private final ServiceOfPapers services;
  private final MessageSource messages;
  private final Clock clock;

  CasePage(Cases cases, SafeModes safe, MatterLinks links, AidCentres centres, ServiceOfPapers services, MessageSource messages, Clock clock) {
    this.cases = cases;
    this.safe = safe;
    this.links = links;
    this.centres = centres;
    this.services = services;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/desk/cases/{id}")
  String show(@PathVariable UUID id, Actor by, Model model) {
    CaseView view = cases.view(new CaseId(id), by);
    model.addAttribute("view", view);
    model.addAttribute("safe", safe.of(view.facts().matter()).orElse(null));
    model.addAttribute("linked", links.of(view.facts().matter(), by));
    model.addAttribute("centres", centres.of(new ApplicationId(id)).orElse(null));
    model.addAttribute("facts", view.facts());
    model.addAttribute("people", named(view));
    model.addAttribute("mayAmounts", view.offers().contains(CaseVerb.ENTER_AMOUNTS) || view.offers().contains(CaseVerb.RECORD_PAYMENT));
    model.addAttribute("hearing", next(view));
    model.addAttribute("offers", offers(view, FORMS));
    model.addAttribute("detours", offers(view, DETOURS));
    model.addAttribute("mayMediate", view.offers().contains(CaseVerb.REFER_TO_MEDIATION) && PRIVATE.contains(view.matter().category()));
    model.addAttribute("missing", view.checklist().stream().filter(item -> !item.present()).count());
    model.addAttribute("checklist", view.checklist().stream().map(item -> suppliable(item, view)).toList());
    model.addAttribute("mayCancelHearings", view.offers().contains(CaseVerb.CANCEL_HEARING));
    model.addAttribute("papers", view.papers().stream().filter(paper -> !paper.type().ofTheWork() && !(paper.type() == PaperType.REVISIT_RECORD && by.has(Role.LAWYER))).toList());
    model.addAttribute("served", served(view, by));
    model.addAttribute("files", view.files().stream().filter(file -> !(by.has(Role.LAWYER) && aboutTheHandler(file))).map(this::line).toList());
    model.addAttribute("entries", view.events().stream().map(this::entry).toList());
    return "cases/case";
  }

  /** Of a crowd those who speak, ask and are asked; the others stand on the roster. */
  private static List<Participant> named(CaseView view) {
    boolean crowd = view.facts().recipients() > FEW;
    return view.matter().people().stream()
        .filter(one -> one.role() != PersonRole.ASIDE && (one.role() != PersonRole.MEMBER || !crowd))
        .toList();
  }

  private @Nullable HearingView next(CaseView view) {
    return view.hearings().stream()
        .filter(one -> !one.cancelled() && one.startsAt().isAfter(clock.instant()))
        .min(Comparator.comparing(HearingView::startsAt))
        .orElse(null);
  }

  /** What other stages of the matter wrote stands on their own pages. */
  private List<PaperOnService> served(CaseView view, Actor by) {
    Set<UUID> elsewhere = view.stages().stream().filter(stage -> !stage.here()).map(stage -> stage.id().value()).collect(Collectors.toSet());
    return services.of(view.facts().matter().value(), by).stream().filter(one -> !elsewhere.contains(one.paper().paper().subject())).toList();
  }

  /** A link is shown only to a page that would open for this person now. */
  private static ChecklistItem suppliable(ChecklistItem item, CaseView view) {
    CaseVerb needed =
        item.supply().startsWith("report")
            ? CaseVerb.WRITE_REPORT
            : item.supply().startsWith("upload") ? CaseVerb.UPLOAD : CaseVerb.ADD_RECORD;
    return view.offers().contains(needed) ? item : new ChecklistItem(item.label(), item.present(), "");
  }

  private static boolean aboutTheHandler(FileView file) {
    return Arrays.stream(FileKind.values()).anyMatch(kind -> kind.aboutTheHandler() && kind.name().equals(file.kind()));
  }

  /** A file of another room keeps the kind that room gave it. */
  private FileLine line(FileView file) {
    String title =
        messages.getMessage("cases.file-kind." + file.kind(), null, text("cases.file.files.other"), Locale.SIMPLIFIED_CHINESE);
    return new FileLine(file.id(), title, file.name(), file.at(), !file.scan().equals("CLEAN"));
  }

  private Entry entry(CaseEventView event) {
    String move = event.moved() ? text(event.to().messageKey()) : "";
    String said = RAW.contains(event.verb()) ? "" : event.reason();
    String text = Stream.of(move, said).filter(part -> !part.isEmpty()).collect(Collectors.joining("。"));
    return new Entry(event.at(), text(event.verb().messageKey()), text, event.moved() ? "info" : "neutral", event.who());
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }

  private static List<Offer> offers(CaseView view, Map<CaseVerb, String> forms) {
    var offers = new ArrayList<Offer>();
    forms.forEach(
        (verb, path) -> {
          if (view.offers().contains(verb)) offers.add(new Offer(verb, path));
        });
    if (view.facts().reported()) offers.removeIf(offer -> offer.verb() == CaseVerb.WRITE_REPORT);
    if (drawnUp(view)) offers.sort(Comparator.comparing(offer -> offer.verb() == CaseVerb.DRAW_UP));
    if (proven(view)) offers.sort(Comparator.comparing(offer -> offer.verb() != CaseVerb.CLOSE));
    return offers;
  }

  /** What is to be signed was printed since this lawyer took the case: to note the signing is the next step. */
  private static boolean drawnUp(CaseView view) {
    return view.events().stream().takeWhile(event -> event.verb() != CaseVerb.CONFIRM).anyMatch(event -> event.verb() == CaseVerb.DRAW_UP);
  }

  /** The paper that ends the stage was uploaded: closing is the next step. */
  private static boolean proven(CaseView view) {
    return view.files().stream()
        .anyMatch(
            file ->
                Arrays.stream(ClosingType.values())
                    .filter(type -> type.fits(view.facts().stage()))
                    .anyMatch(type -> type.proofs().stream().anyMatch(kind -> kind.name().equals(file.kind()))));
  }
}
