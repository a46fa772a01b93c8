package org.nuanyang.mediation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferEnded;
import org.nuanyang.mediation.TransferSent;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps transfers, writes their two letters and tells the timeline that both sides and the citizen read. */
@Component
class TransferBook {

  private final AidTransfers transfers;
  private final Papers papers;
  private final Files files;
  private final Matters matters;
  private final Network network;
  private final MessageSource messages;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  TransferBook(AidTransfers transfers, Papers papers, Files files, Matters matters, Network network, MessageSource messages, AuditTrail audit,
      JdbcClient jdbc, ApplicationEventPublisher events) {
    this.transfers = transfers;
    this.papers = papers;
    this.files = files;
    this.matters = matters;
    this.network = network;
    this.messages = messages;
    this.audit = audit;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** The next number of the city and the year. */
  String number(String city, int year, String shortName) {
    int serial =
        jdbc.sql(
                """
                insert into mediation_transfer_number (city, year, last) values (?, ?, 1)
                on conflict (city, year) do update set last = mediation_transfer_number.last + 1 returning last""")
            .params(city, year)
            .query(Integer.class)
            .single();
    return text("mediation.transfer.number", shortName, String.valueOf(year), String.valueOf(serial));
  }

  void keep(AidTransfer changed, String verb, Actor by) {
    boolean fresh = changed.version == null;
    try {
      transfers.save(changed);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    audit.did(by, "mediation.transfer-" + verb, "transfer", changed.id, changed.state.name());
    MatterId matter = new MatterId(changed.matter);
    if (fresh)
      events.publishEvent(
          new TransferSent(changed.id, matter, changed.number, changed.direction, changed.city, changed.centre, changed.committee, changed.sentAt));
    else if (changed.endedAt != null)
      events.publishEvent(
          new TransferEnded(
              changed.id, matter, changed.number, changed.direction, changed.state, changed.city, changed.centre, changed.recovered, changed.endedAt));
  }

  /** 移送函, from whoever sends to whoever takes. */
  void letter(AidTransfer sent, MatterView matter, Actor by) {
    boolean toMediation = sent.direction == TransferDirection.AID_TO_MED;
    OrganisationView from = network.organisation(toMediation ? sent.centre : sent.committee);
    OrganisationView to = network.organisation(toMediation ? sent.committee : sent.centre);
    Map<String, Object> fields = fields(from, to, sent, matter);
    fields.put("opponent", String.join("、", matter.opponents().stream().map(one -> one.name()).toList()));
    fields.put("direction", text(toMediation ? "mediation.letter.to-mediation" : "mediation.letter.to-aid"));
    fields.put("reason", sent.reason);
    fields.put("consents", consents(sent));
    fields.put("sentOn", sent.sentAt.atZone(CityClock.ZONE).toLocalDate());
    fields.put("limitation", limitation(sent));
    List<String> materials = new ArrayList<>(List.of(text("mediation.letter.story")));
    files.of(sent.matter).forEach(file -> materials.add(file.name()));
    fields.put("materials", materials);
    if (sent.submittedAt != null) fields.put("submittedOn", MediationPapers.day(sent.submittedAt.atZone(CityClock.ZONE).toLocalDate()));
    papers.issue(PaperType.MEDIATION_TRANSFER, sent.matter, sent.id, sent.city, from.id(), fields, by);
  }

  /** 回函, the other way. */
  void reply(AidTransfer sent, MatterView matter, String result, String why, @Nullable Money amount, Actor by) {
    boolean toMediation = sent.direction == TransferDirection.AID_TO_MED;
    OrganisationView from = network.organisation(toMediation ? sent.committee : sent.centre);
    OrganisationView to = network.organisation(toMediation ? sent.centre : sent.committee);
    Map<String, Object> fields = fields(from, to, sent, matter);
    fields.put("result", result);
    fields.put("answeredOn", (sent.endedAt != null ? sent.endedAt : sent.answeredAt != null ? sent.answeredAt : sent.sentAt).atZone(CityClock.ZONE).toLocalDate());
    if (!why.isBlank()) fields.put("reason", why);
    if (amount != null) fields.put("amount", amount);
    papers.issue(PaperType.MEDIATION_REPLY, sent.matter, sent.id, sent.city, from.id(), fields, by);
  }

  private Map<String, Object> fields(OrganisationView from, OrganisationView to, AidTransfer sent, MatterView matter) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", from.name());
    fields.put("office", from.address());
    fields.put("telephone", from.phone());
    fields.put("addressee", to.name());
    int people = matter.recipients().size();
    fields.put("recipient", people == 1 ? matter.applicant().name() : text("mediation.and-others", matter.applicant().name(), String.valueOf(people)));
    fields.put("matter", matter.summary());
    fields.put("receiptNumber", sent.receiptNumber);
    return fields;
  }

  String consents(AidTransfer sent) {
    String asking = MediationPapers.day(sent.askingOn);
    return sent.answeringOn == null
        ? text("mediation.letter.wanted", asking)
        : text("mediation.letter.consents", asking, MediationPapers.day(sent.answeringOn));
  }

  private String limitation(AidTransfer sent) {
    if (sent.interruptedOn != null) return text("mediation.letter.interrupted", MediationPapers.day(sent.interruptedOn));
    return sent.limitationOn == null ? "" : text("mediation.letter.limitation", MediationPapers.day(sent.limitationOn));
  }

  /** Words are {@code mediation.transfer.told.<kind>.title}, {@code .text} and {@code .next}. */
  void tell(AidTransfer about, String kind, boolean ended, @Nullable String reason, Actor by) {
    String centre = network.organisation(about.centre).name();
    String committee = network.organisation(about.committee).name();
    boolean withCommittee = kind.equals("to-mediation") || kind.equals("settled");
    matters.append(
        new MatterId(about.matter),
        new Happening(
            "mediation.transfer-" + kind, text("mediation.transfer.told." + kind + ".title", centre, committee),
            text("mediation.transfer.told." + kind + ".text", centre, committee), reason, true,
            new Standing(withCommittee ? committee : centre, text("mediation.transfer.told." + kind + ".next", centre, committee), null, List.of(), ended), by));
  }

  String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
