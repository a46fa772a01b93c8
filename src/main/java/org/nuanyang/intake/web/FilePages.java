package org.nuanyang.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Reason;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationRow;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.Proposal;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.MatterRow;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Slice;
import org.nuanyang.serving.ServiceOfPapers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviewer's and the head's queues, and one application's file with the acts possible now. */
@Controller
class FilePages {

  private static final Set<ApplicationStatus> UNDER_REVIEW =
      Set.of(ApplicationStatus.ACCEPTED, ApplicationStatus.ACCEPTED_TOLERANT, ApplicationStatus.ADVANCE_AID);

  private final Applications applications;
  private final Matters matters;
  private final FindMatters findMatters;
  private final MatterLinks links;
  private final Eligibility eligibility;
  private final Papers papers;
  private final Files files;
  private final Deadlines deadlines;
  private final QueueTerms terms;
  private final CentresOfFile between;
  private final GapPanel gaps;
  private final ServiceOfPapers services;
  private final MessageSource messages;

  FilePages(Applications applications, Matters matters, FindMatters findMatters, MatterLinks links, Eligibility eligibility,
      Papers papers, Files files, Deadlines deadlines, QueueTerms terms, CentresOfFile between, GapPanel gaps, ServiceOfPapers services,
      MessageSource messages) {
    this.applications = applications;
    this.matters = matters;
    this.findMatters = findMatters;
    this.links = links;
    this.eligibility = eligibility;
    this.papers = papers;
    this.files = files;
    this.deadlines = deadlines;
    this.terms = terms;
    this.between = between;
    this.gaps = gaps;
    this.services = services;
    this.messages = messages;
  }

  @GetMapping("/desk/review")
  String review(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    List<ApplicationRow> tolerant = applications.waiting(ApplicationStatus.ACCEPTED_TOLERANT, null, by).rows();
    List<ApplicationRow> helped = applications.waiting(ApplicationStatus.ADVANCE_AID, null, by).rows();
    model.addAttribute("tolerant", after == null ? tolerant : List.of());
    model.addAttribute("helped", after == null ? helped : List.of());
    model.addAttribute("gapTerms", terms.of(Stream.concat(tolerant.stream(), helped.stream()).toList()));
    return queue("review", applications.waiting(ApplicationStatus.ACCEPTED, after, by), model);
  }

  @GetMapping("/desk/decisions")
  String decisions(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("approvesFor", by.approvesFor());
    model.addAttribute("mayDelegate", by.has(Role.DIRECTOR));
    return queue("decisions", applications.waiting(ApplicationStatus.PENDING_APPROVAL, after, by), model);
  }

  @GetMapping("/desk/applications")
  String all(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    return queue("all", applications.newest(after, by), model);
  }

  private String queue(String name, Slice<ApplicationRow> slice, Model model) {
    model.addAttribute("slice", slice);
    model.addAttribute("queue", name);
    model.addAttribute("terms", terms.of(slice.rows()));
    return "intake/queue";
  }

  @GetMapping("/desk/applications/{id}")
  String file(@PathVariable UUID id, Actor by, Model model) {
    ApplicationFile file = applications.file(new ApplicationId(id), by);
    MatterView told = matters.view(file.matter(), by);
    Verdict verdict = file.verdict();
    model.addAttribute("file", file);
    model.addAttribute("told", told);
    model.addAttribute("papers", papers.of(file.matter().value()));
    model.addAttribute("served", services.of(file.matter().value(), by));
    model.addAttribute("files", files.of(file.matter().value()));
    model.addAttribute("clocks", deadlines.of(id));
    model.addAttribute("steps", applications.steps(new ApplicationId(id)));
    model.addAttribute("stages", applications.of(file.matter()));
    model.addAttribute("groups", named(file.facts()));
    model.addAttribute("factsUsed", factsUsed(file));
    model.addAttribute("others", otherMatters(told, by));
    model.addAttribute("linked", links.of(file.matter(), by));
    model.addAttribute("reasons", drafted(verdict));
    model.addAttribute("refusalReasons", file.opinion() != null && file.proposal() == Proposal.REFUSE ? file.opinion() : drafted(verdict));
    model.addAttribute("missing", askable(file));
    model.addAttribute("grounds", grounds());
    model.addAttribute("granted", file.status() == ApplicationStatus.GRANTED && by.sees(file.city(), file.deciding()));
    acts(file, by, model);
    between.show(file, by, model);
    gaps.show(file, by, model);
    model.addAttribute("formalities", eligibility.missing(file.facts(), Set.of()).stream().map(paper -> paper.name()).collect(Collectors.joining("\n")));
    return "intake/file";
  }

  /** What this person may do with the file as it stands; what is impossible is not offered. */
  private static void acts(ApplicationFile file, Actor by, Model model) {
    boolean here = by.sees(file.city(), file.holding());
    boolean ours = file.holding().equals(file.deciding());
    boolean waits = file.status() == ApplicationStatus.SUBMITTED;
    boolean supplement = file.status() == ApplicationStatus.SUPPLEMENT_PENDING;
    boolean window = here && (by.has(Role.CLERK) || by.has(Role.REVIEWER));
    boolean tolerant = file.status() == ApplicationStatus.ACCEPTED_TOLERANT;
    model.addAttribute("mayAccept", window && ours && (waits || supplement));
    model.addAttribute("mayAskSupplement", window && (waits || tolerant) && !file.supplementAsked() && (ours || file.mode() == CitywideMode.MODE_B));
    model.addAttribute("mayLapse", window && supplement);
    model.addAttribute("mayWithdraw", window && file.status().isOpen() && !file.helpedFirst());
    model.addAttribute("mayPropose", here && by.has(Role.REVIEWER) && UNDER_REVIEW.contains(file.status()));
    boolean pending = here && (by.has(Role.DIRECTOR) || by.has(Role.APPROVER)) && file.status() == ApplicationStatus.PENDING_APPROVAL;
    model.addAttribute("mayDecide", pending && !by.id().equals(file.proposedBy()));
    model.addAttribute("sameHand", pending && by.id().equals(file.proposedBy()));
    model.addAttribute("maySendBack", pending);
  }

  /** What the first centre found in order is not offered again. */
  private List<RequiredDocument> askable(ApplicationFile file) {
    return eligibility.missing(file.facts(), Set.of()).stream().filter(paper -> !file.checkedPapers().contains(paper.name())).toList();
  }

  private List<String> named(Facts facts) {
    return facts.personGroups().stream()
        .map(code -> eligibility.nameOf(facts.profile(), code, facts.applicationDate()))
        .toList();
  }

  /** The facts the rules looked at, in words. */
  private Map<String, String> factsUsed(ApplicationFile file) {
    Map<String, String> words = new LinkedHashMap<>();
    Facts facts = file.facts();
    file.verdict().factsUsed().forEach((fact, value) -> {
      String said = switch (value) {
        case Boolean yes -> text(yes ? "intake.fact.yes" : "intake.fact.no");
        case null -> "";
        default -> eligibility.nameOf(facts.profile(), value.toString(), facts.applicationDate());
      };
      words.put(eligibility.nameOf(facts.profile(), fact, facts.applicationDate()), said);
    });
    return words;
  }

  /** Other matters under the same identity number: a duplicate or an earlier aid shows itself here. */
  private List<MatterRow> otherMatters(MatterView told, Actor by) {
    String number = told.applicant().identityNumber();
    if (number.isEmpty()) return List.of();
    return findMatters.search(number, null, by).rows().stream()
        .filter(row -> !row.id().equals(told.id().value()))
        .toList();
  }

  /** The reasons as the rules give them, written out for the person who signs to edit. */
  private String drafted(Verdict verdict) {
    String reasons = verdict.reasons().stream().filter(r -> !r.citations().isEmpty()).map(Reason::text).collect(Collectors.joining());
    String articles = verdict.citations().stream().map(Citation::toString).collect(Collectors.joining("、"));
    return text("intake.drafted", reasons, articles);
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  private List<Choice> grounds() {
    List<Choice> grounds = new ArrayList<>();
    for (RefusalCode code : RefusalCode.values()) {
      if (code == RefusalCode.INSUFFICIENT_BASIS) continue; // no ground of the law (reference 4.6)
      grounds.add(Choice.of(code.name(), text("intake.refusal." + code.name())));
    }
    return grounds;
  }
}
