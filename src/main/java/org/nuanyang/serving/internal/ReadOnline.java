package org.nuanyang.serving.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.nuanyang.documents.Delivery;
import org.nuanyang.documents.PaperToServe;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.PaperRead;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.serving.ServePaper;
import org.nuanyang.serving.ServiceMethod;
import org.nuanyang.serving.ServiceOfPapers;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who agreed to electronic service and opens a paper has received it: the first look makes its own receipt, later ones none. */
@Component
class ReadOnline {

  private static final Logger LOG = LoggerFactory.getLogger(ReadOnline.class);

  private final Papers papers;
  private final ServiceOfPapers services;
  private final Consents consents;
  private final Matters matters;
  private final MessageSource messages;

  ReadOnline(Papers papers, ServiceOfPapers services, Consents consents, Matters matters, MessageSource messages) {
    this.papers = papers;
    this.services = services;
    this.consents = consents;
    this.matters = matters;
    this.messages = messages;
  }

  @EventListener
  void on(PaperRead read) {
    PaperToServe about = papers.toServe(read.paper());
    boolean due = about.paper().type().delivery() == Delivery.SERVED && about.inForce();
    if (!due || services.served(read.paper()) || !consents.standing(read.matter(), read.person())) return;
    try {
      services.record(receipt(read, about));
    } catch (Refusal notNow) { // nobody is kept from reading because the receipt cannot be written at this moment
      LOG.info("No receipt of the electronic service of paper {}: {}", read.paper().value(), notNow.messageKey());
    }
  }

  /** An agent who opens it has received it in the person's place, and the receipt says so. */
  private ServePaper receipt(PaperRead read, PaperToServe about) {
    Optional<Participant> agent =
        matters.facts(read.matter()).people().stream().filter(one -> one.role() == PersonRole.AGENT && read.person().equals(one.id())).findFirst();
    String who = agent.isPresent() ? "agent" : "person";
    Actor signer = Actor.system(about.city()).signing(text("serving.online." + who));
    LocalDate on = LocalDate.ofInstant(read.at(), CityClock.ZONE);
    return new ServePaper(
        read.paper(), 0, ServiceMethod.ELECTRONIC, on, "", text("serving.online.by"), agent.map(Participant::name).orElse(about.party()), "", "", "", false,
        text("serving.online.proof." + who), true, "", "", signer);
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
