package org.nuanyang.assignment.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PractitionerView;
import org.springframework.stereotype.Component;

/** Fills the 指派通知书 that goes to the firm. */
@Component
class AssignmentNotice {

  private final Papers papers;
  private final Matters matters;
  private final Network network;
  private final Words words;

  AssignmentNotice(Papers papers, Matters matters, Network network, Words words) {
    this.papers = papers;
    this.matters = matters;
    this.network = network;
    this.words = words;
  }

  void issue(GrantedCase granted, PractitionerView lawyer, Actor by) {
    MatterView told = matters.facts(new MatterId(granted.matter()));
    OrganisationView centre = network.organisation(granted.organisation());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("organisation", centre.name());
    fields.put("office", centre.address());
    fields.put("telephone", centre.phone());
    fields.put("firm", lawyer.firmName());
    fields.put("lawyer", lawyer.name());
    fields.put("lawyerLicence", lawyer.licence());
    fields.put("recipient", told.applicant().name());
    fields.put("recipientPhone", told.applicant().phone());
    fields.put("recipientCount", String.valueOf(granted.recipients()));
    fields.put("matter", granted.summary());
    fields.put("aidForm", words.text("intake.aid-form." + granted.aidForm()));
    fields.put("stage", words.text("intake.stage." + granted.stage()));
    fields.put("grantedOn", granted.decidedOn());
    papers
        .inForce(granted.application(), PaperType.GRANT_DECISION)
        .ifPresent(decision -> fields.put("grantNumber", decision.number()));
    fields.put("requirements", requirements());
    papers.issue(
        PaperType.ASSIGNMENT_NOTICE, granted.matter(), granted.application(), granted.city(),
        granted.organisation(), fields, by);
  }

  private List<String> requirements() {
    return List.of(
        words.text("assignment.notice.contact"),
        words.text("assignment.notice.agreement"),
        words.text("assignment.notice.no-fee"),
        words.text("assignment.notice.file"));
  }
}
