package org.nuanyang.petitions.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.doors.Door;
import org.nuanyang.doors.Topic;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** Fills 告知单: on one page which door it is, until when, with what, and why. */
@Component
class RouteLetters {

  private final Papers papers;
  private final Network network;

  RouteLetters(Papers papers, Network network) {
    this.papers = papers;
    this.network = network;
  }

  void write(Petition petition, Topic topic, Door door, List<Citation> basis, Actor by) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", network.organisation(petition.organisation).name());
    fields.put("recipient", petition.name);
    fields.put("receiptNumber", petition.receiptNumber);
    fields.put("topic", topic.name());
    fields.put("door", door.name());
    fields.put("where", door.where());
    fields.put("fee", door.fee());
    fields.put("bring", door.bring());
    fields.put("opinion", petition.opinion == null ? "" : petition.opinion.reveal());
    fields.put("lawyer", by.name());
    fields.put("citations", basis.stream().distinct().map(Citation::toString).toList());
    if (petition.lastDay != null) fields.put("lastDay", petition.lastDay);
    papers.issue(PaperType.ROUTE_LETTER, petition.matter, petition.id, petition.city, petition.organisation, fields, by);
  }
}
