package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.HelpFirst;
import org.nuanyang.intake.ToleratedPaper;
import org.nuanyang.intake.UrgencyGround;
import org.nuanyang.matters.MatterView;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** The pledge of 容缺受理 and the approval of 先行提供, filled from the file. */
@Component
class GapPapers {

  private final Papers papers;
  private final Network network;
  private final IntakeWords words;
  private final Clock clock;

  GapPapers(Papers papers, Network network, IntakeWords words, Clock clock) {
    this.papers = papers;
    this.network = network;
    this.words = words;
    this.clock = clock;
  }

  void pledge(LegalAidApplication about, MatterView told, List<ToleratedPaper> follow, LocalDate until, String how, String handler, Actor by) {
    Map<String, Object> fields = common(about, told);
    fields.put("missing", follow.stream().map(paper -> Map.<String, Object>of("name", paper.name(), "requirement", paper.note())).toList());
    fields.put("dueOn", until);
    fields.put("pledgedOn", today());
    fields.put("signedHow", words.text("intake.tolerance.how." + how));
    fields.put("handler", handler);
    issue(PaperType.TOLERANCE_PLEDGE, fields, about, by);
  }

  void approval(LegalAidApplication about, MatterView told, UrgencyGround ground, HelpFirst order, String limit, LocalDate until, Actor by) {
    Map<String, Object> fields = common(about, told);
    fields.put("ground", ground.text());
    fields.put("citations", ground.citations().stream().map(Citation::toString).toList());
    fields.put("limit", limit);
    fields.put("reason", order.reason());
    if (!order.formalities().isEmpty()) fields.put("formalities", order.formalities());
    fields.put("dueOn", until);
    fields.put("approver", by.name());
    fields.put("decidedOn", today());
    issue(PaperType.AID_FIRST_APPROVAL, fields, about, by);
  }

  private Map<String, Object> common(LegalAidApplication about, MatterView told) {
    OrganisationView centre = network.organisation(about.holdingOrganisation());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("organisation", centre.name());
    fields.put("office", centre.address());
    fields.put("telephone", centre.phone());
    fields.put("applicant", told.applicant().name());
    fields.put("identityNumber", told.applicant().identityNumber());
    fields.put("matter", told.summary());
    fields.put("receiptNumber", about.receiptNumber());
    fields.put("appliedOn", LocalDate.ofInstant(about.submittedAt(), clock.getZone()));
    return fields;
  }

  private void issue(PaperType type, Map<String, Object> fields, LegalAidApplication about, Actor by) {
    papers.issue(type, about.matter(), about.id(), about.city(), about.holdingOrganisation(), fields, by);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
