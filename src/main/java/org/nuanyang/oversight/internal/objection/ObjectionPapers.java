package org.nuanyang.oversight.internal.objection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills 异议申请书 and 异议审查意见书. */
@Component
class ObjectionPapers {

  private final Papers papers;
  private final Matters matters;
  private final Network network;
  private final DeadlineRules rules;
  private final MessageSource messages;
  private final String cityName;

  ObjectionPapers(Papers papers, Matters matters, Network network, DeadlineRules rules, MessageSource messages,
      @Value("${nuanyang.city.name}") String cityName) {
    this.papers = papers;
    this.matters = matters;
    this.network = network;
    this.rules = rules;
    this.messages = messages;
    this.cityName = cityName;
  }

  /** The bureau's name; where none was entered into the network, that of the city's. */
  String hearer(Objection objection) {
    return objection.bureau == null ? text("oversight.bureau", cityName) : network.organisation(objection.bureau).name();
  }

  void request(Objection objection, Decided decision, Actor by) {
    OrganisationView centre = network.organisation(objection.organisation);
    Map<String, Object> fields = common(objection, decision);
    fields.put("organisation", centre.name());
    fields.put("bureau", hearer(objection));
    fields.put("phone", decision.person() == null ? matters.facts(new MatterId(objection.matter)).applicant().phone() : decision.person().phone());
    fields.put("channel", text("oversight.way." + objection.channel));
    // Whoever wrote it down, it is the person's paper: the platform files it.
    issue(PaperType.OBJECTION_REQUEST, objection, fields, Actor.system(objection.city).signing(by.name()));
  }

  /** @return the number of the opinion */
  String opinion(Objection objection, Decided decision, Actor by) {
    Map<String, Object> fields = common(objection, decision);
    fields.put("organisation", hearer(objection));
    fields.put("centre", network.organisation(objection.organisation).name());
    fields.put("found", objection.found);
    fields.put("decidedOn", objection.decidedOn);
    String kind = objection.against + "." + objection.state;
    fields.put("decision", text("oversight.opinion." + kind, network.organisation(objection.organisation).name()));
    if (objection.state == ObjectionState.MAINTAINED) fields.put("further", further(objection.decidedOn));
    return issue(PaperType.OBJECTION_OPINION, objection, fields, by).number();
  }

  /** Reconsideration in 60 days, or a suit in six months (rows D12A and D12B), counted as if served today. */
  private List<String> further(LocalDate served) {
    return List.of(
        text("oversight.further.reconsideration", last("D12A", served)), text("oversight.further.suit", last("D12B", served)));
  }

  private String last(String row, LocalDate served) {
    return String.valueOf(rules.reckon(ReckonDeadline.on("NATIONAL", row, served)).lastDay());
  }

  private Map<String, Object> common(Objection objection, Decided decision) {
    var fields = new HashMap<String, Object>();
    fields.put("applicant", objection.person);
    fields.put("matter", decision.application().summary());
    fields.put("against", text(objection.against.messageKey()));
    fields.put("grounds", objection.grounds.reveal());
    fields.put("raisedOn", objection.receivedOn);
    PaperType was = objection.against == ObjectedTo.TERMINATION ? PaperType.TERMINATION_DECISION : PaperType.REFUSAL_DECISION;
    papers.inForce(objection.subject, was).ifPresent(paper -> fields.put("decisionNumber", paper.number()));
    return fields;
  }

  private PaperView issue(PaperType type, Objection of, Map<String, Object> fields, Actor by) {
    return papers.view(papers.issue(type, of.matter, of.subject, of.city, of.organisation, fields, by));
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
