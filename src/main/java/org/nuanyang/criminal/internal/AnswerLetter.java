package org.nuanyang.criminal.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.springframework.stereotype.Component;

/** The answer to the organ (复函): who defends, with licence and telephone. */
@Component
class AnswerLetter {

  private final Papers papers;
  private final Network network;
  private final Practitioners practitioners;
  private final NoticeStory words;

  AnswerLetter(Papers papers, Network network, Practitioners practitioners, NoticeStory words) {
    this.papers = papers;
    this.network = network;
    this.practitioners = practitioners;
    this.words = words;
  }

  void issue(DefenceNotice notice, PractitionerView lawyer) {
    OrganisationView centre = network.organisation(notice.centre);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("organisation", centre.name());
    fields.put("office", centre.address());
    fields.put("telephone", centre.phone());
    fields.put("addressee", network.organisation(notice.organ).name());
    fields.put("recipient", notice.person);
    fields.put("matter", notice.charge);
    fields.put("firm", lawyer.firmName());
    fields.put("lawyer", lawyer.name());
    fields.put("lawyerLicence", lawyer.licence());
    fields.put("lawyerPhone", practitioners.phone(lawyer.id()).reveal());
    fields.put("aidForm", words.text("intake.aid-form." + (notice.reason != null && notice.reason.agency() ? "CRIMINAL_AGENCY" : "CRIMINAL_DEFENCE")));
    if (notice.stage != null) fields.put("stage", words.text(notice.stage.messageKey()));
    fields.put("caseNumber", notice.caseNumber);
    fields.put("purpose", words.text("criminal.letter.purpose", notice.number));
    papers.issue(PaperType.OFFICIAL_LETTER, notice.matter, notice.id, notice.city, notice.centre, fields, Actor.system(notice.city));
  }
}
