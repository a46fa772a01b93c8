package org.nuanyang.oversight.internal.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills 督办单. */
@Component
class SupervisionPapers {

  private final Papers papers;
  private final Network network;
  private final MessageSource messages;
  private final ZoneId zone;

  SupervisionPapers(Papers papers, Network network, MessageSource messages, Clock clock) {
    this.papers = papers;
    this.network = network;
    this.messages = messages;
    this.zone = clock.getZone();
  }

  void order(SupervisionOrder order, String addressee, Actor by) {
    UUID issuer = by.organisation() == null ? order.organisation : by.organisation();
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", network.organisation(issuer).name());
    fields.put("addressee", addressee);
    fields.put("about", order.label);
    fields.put("demand", order.demand);
    fields.put("orderedOn", LocalDate.ofInstant(order.orderedAt, zone));
    fields.put("dueOn", order.dueOn);
    fields.put("orderedBy", order.orderedByName);
    fields.put("level", messages.getMessage("oversight.level." + order.major, null, Locale.SIMPLIFIED_CHINESE));
    papers.issue(PaperType.SUPERVISION_ORDER, order.matter, order.subject, order.city, order.organisation, fields, by);
  }
}
