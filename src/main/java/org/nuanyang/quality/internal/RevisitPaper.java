package org.nuanyang.quality.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.documents.DossierLock;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Money;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the 回访记录 once a call-back is over, a leaf of the case's volume. What was said of the lawyer, no lawyer opens. */
@Component
class RevisitPaper implements DossierLock {

  private final Papers papers;
  private final Matters matters;
  private final Network network;
  private final JdbcClient jdbc;
  private final MessageSource messages;

  RevisitPaper(Papers papers, Matters matters, Network network, JdbcClient jdbc, MessageSource messages) {
    this.papers = papers;
    this.matters = matters;
    this.network = network;
    this.jdbc = jdbc;
    this.messages = messages;
  }

  UUID issue(Revisit revisit, Actor by) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", network.organisation(revisit.organisation).name());
    fields.put("caseNumber", revisit.caseNumber);
    fields.put("recipient", revisit.applicantName);
    fields.put("matter", matters.facts(new MatterId(revisit.matter)).summary());
    fields.put("closedOn", revisit.closedOn);
    fields.put("calledOn", LocalDate.ofInstant(revisit.calledAt, CityClock.ZONE));
    fields.put("calledBy", String.valueOf(revisit.calledByName));
    fields.put("outcome", text("quality.revisit.state." + revisit.state));
    if (revisit.satisfaction != null) fields.put("satisfaction", text(revisit.satisfaction.messageKey()));
    if (revisit.informed != null) fields.put("informed", text("quality.said.informed." + revisit.informed));
    if (revisit.askedForMoney != null) fields.put("askedForMoney", text("quality.said.asked-for-money." + revisit.askedForMoney));
    if (revisit.received != null) fields.put("received", new Money(revisit.received));
    if (!revisit.remarks.reveal().isBlank()) fields.put("remarks", revisit.remarks.reveal());
    return papers.issue(PaperType.REVISIT_RECORD, revisit.matter, revisit.caseId, revisit.city, revisit.organisation, fields, by).value();
  }

  @Override
  public boolean closed(UUID item, Actor by) {
    if (!by.has(Role.LAWYER)) return false;
    return jdbc.sql("select exists (select 1 from revisit where paper = ?)").param(item).query(Boolean.class).single();
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
