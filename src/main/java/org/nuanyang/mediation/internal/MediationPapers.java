package org.nuanyang.mediation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.Block.Paragraph.Kind;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.mediation.AgreementView;
import org.nuanyang.mediation.MediationView.Mediator;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.MediationView.SessionView;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.network.Network;
import org.nuanyang.shared.CityClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers of a mediation, described block by block: request, record, agreement, application to the court. */
@Component
class MediationPapers {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);

  private final Matters matters;
  private final SafeModes safe;
  private final Network network;
  private final MessageSource messages;

  MediationPapers(Matters matters, SafeModes safe, Network network, MessageSource messages) {
    this.matters = matters;
    this.safe = safe;
    this.network = network;
    this.messages = messages;
  }

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(CityClock.ZONE));
  }

  static String day(LocalDate on) {
    return DAY.format(on);
  }

  /** 人民调解申请书. */
  PaperSheet request(MediationCase about) {
    MatterView matter = facts(about);
    List<Block> blocks = head("request", about);
    people(blocks, about, matter);
    blocks.add(new Block.Heading(text("mediation.paper.request.asks")));
    blocks.add(new Block.Paragraph(about.summary));
    blocks.add(new Block.Heading(text("mediation.paper.facts")));
    blocks.add(new Block.Paragraph(matter.story().isBlank() ? about.summary : matter.story()));
    blocks.add(new Block.Salutation(network.organisation(about.committee).name()));
    blocks.add(new Block.Signatures(List.of(new Block.Signature(text("mediation.paper.applicant"))), day(LocalDate.ofInstant(about.appliedAt, CityClock.ZONE))));
    return new PaperSheet(text("mediation.paper.request"), blocks, false);
  }

  /** 人民调解笔录. */
  PaperSheet record(MediationCase about, SessionView session, List<Mediator> mediators) {
    List<Block> blocks = head("record", about);
    blocks.add(
        new Block.Facts(
            List.of(
                new Block.Fact(text("mediation.paper.time"), moment(session.from())),
                new Block.Fact(text("mediation.paper.place"), session.place()),
                new Block.Fact(text("mediation.paper.way"), text(session.kind().messageKey())),
                new Block.Fact(text("mediation.paper.parties"), about.partyNames),
                new Block.Fact(text("mediation.paper.mediator"), names(mediators)))));
    blocks.add(new Block.Heading(text("mediation.paper.said")));
    blocks.add(new Block.Paragraph(session.record() == null ? "" : session.record()));
    blocks.add(new Block.Note(text("mediation.paper.not-evidence")));
    blocks.add(
        new Block.Signatures(
            List.of(
                new Block.Signature(text("mediation.paper.sign.parties")), new Block.Signature(text("mediation.paper.sign.mediator"), names(mediators)),
                new Block.Signature(text("mediation.paper.sign.writer"), session.writtenBy() == null ? "" : session.writtenBy())),
            day(LocalDate.ofInstant(session.from(), CityClock.ZONE))));
    return new PaperSheet(text("mediation.paper.record"), blocks, false);
  }

  /** 人民调解协议书 (人民调解法 第二十九条); spoken ones are noted as such (第二十八条). */
  PaperSheet agreement(MediationCase about, AgreementView agreement, List<Party> parties, List<Mediator> mediators) {
    List<Block> blocks = head(agreement.oral() ? "oral" : "agreement", about);
    people(blocks, about, facts(about));
    blocks.add(new Block.Heading(text("mediation.paper.facts")));
    blocks.add(new Block.Paragraph(agreement.text().facts()));
    blocks.add(new Block.Heading(text("mediation.paper.terms")));
    blocks.add(new Block.Numbered(agreement.lines()));
    blocks.add(new Block.Paragraph(text(agreement.oral() ? "mediation.paper.oral-effect" : "mediation.paper.effect")));
    if (!agreement.effective()) blocks.add(new Block.Paragraph(text("mediation.paper.draft"), Kind.CENTRED));
    List<Block.Signature> lines = new ArrayList<>();
    for (Party party : parties)
      lines.add(
          new Block.Signature(
              text(party.asking() ? "mediation.paper.sign.asking" : "mediation.paper.sign.answering"),
              party.signed() == null ? "" : text("mediation.paper.signed." + party.signed(), party.name())));
    lines.add(new Block.Signature(text("mediation.paper.sign.mediator"), agreement.effective() ? names(mediators) : ""));
    lines.add(new Block.Signature(text("mediation.paper.sign.committee"), agreement.effective() ? network.organisation(about.committee).name() : ""));
    blocks.add(new Block.Signatures(lines, agreement.effectiveOn() == null ? null : day(agreement.effectiveOn())));
    blocks.add(new Block.Note(text("mediation.paper.digest", agreement.digest().substring(0, 16))));
    return new PaperSheet(text(agreement.oral() ? "mediation.paper.oral" : "mediation.paper.agreement"), blocks, false);
  }

  /** 司法确认申请书 with the agreement and the list of papers behind it (民事诉讼法解释 第三百五十三条). */
  PaperSheet confirmationPack(MediationCase about, AgreementView agreement, List<Party> parties, List<Mediator> mediators, String court) {
    List<Block> blocks = head("confirmation", about);
    people(blocks, about, facts(about));
    blocks.add(new Block.Heading(text("mediation.paper.request.asks")));
    blocks.add(new Block.Paragraph(text("mediation.paper.confirmation.asks", network.organisation(about.committee).name(), day(agreement.effectiveOn()), about.number)));
    blocks.add(new Block.Heading(text("mediation.paper.confirmation.why")));
    blocks.add(new Block.Paragraph(text("mediation.paper.confirmation.reasons", day(agreement.effectiveOn()), day(agreement.confirmUntil()))));
    blocks.add(new Block.Numbered(List.of(text("mediation.paper.confirmation.pledge.1"), text("mediation.paper.confirmation.pledge.2"), text("mediation.paper.confirmation.pledge.3"))));
    blocks.add(new Block.Salutation(court.isBlank() ? text("mediation.paper.court") : court));
    blocks.add(new Block.Signatures(List.of(new Block.Signature(text("mediation.paper.sign.asking")), new Block.Signature(text("mediation.paper.sign.answering"))), null));
    blocks.add(
        new Block.Attachments(
            List.of(
                text("mediation.paper.attach.agreement"), text("mediation.paper.attach.identity"), text("mediation.paper.attach.committee"),
                text("mediation.paper.attach.title"))));
    blocks.add(new Block.NewPage());
    blocks.addAll(agreement(about, agreement, parties, mediators).blocks());
    return new PaperSheet(text("mediation.paper.confirmation"), blocks, false);
  }

  private List<Block> head(String kind, MediationCase about) {
    return new ArrayList<>(List.of(new Block.Title(text("mediation.paper." + kind)), new Block.Subtitle(about.number)));
  }

  private void people(List<Block> blocks, MediationCase about, MatterView matter) {
    boolean hides = safe.hidesAddress(matter.id());
    blocks.add(new Block.Heading(text("mediation.paper.people")));
    blocks.add(
        Block.Table.of(
            List.of(text("mediation.paper.side"), text("mediation.paper.name"), text("mediation.paper.identity"), text("mediation.paper.address"), text("mediation.paper.phone")),
            matter.people().stream().map(person -> row(person, hides)).toList()));
  }

  private List<String> row(Participant person, boolean hides) {
    boolean asking = !matches(person);
    String address = asking && hides ? text("matters.safe.hidden-address") : person.address();
    return List.of(text(asking ? "mediation.side.asking" : "mediation.side.answering"), person.name(), person.identityNumber(), address, person.phone());
  }

  private static boolean matches(Participant person) {
    return person.role() == PersonRole.OPPONENT;
  }

  private static String names(List<Mediator> mediators) {
    return mediators.stream().map(Mediator::name).collect(Collectors.joining("、"));
  }

  private MatterView facts(MediationCase about) {
    return matters.facts(new MatterId(about.matter));
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
