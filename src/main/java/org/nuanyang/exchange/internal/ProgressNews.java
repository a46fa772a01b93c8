package org.nuanyang.exchange.internal;

import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.exchange.HallLine;
import org.nuanyang.exchange.internal.Links.Link;
import org.nuanyang.matters.PublicStep;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Queues every public step of an application the hall sent, in the transaction in which it happens. */
@Component
class ProgressNews {

  private final Links links;
  private final Outbox outbox;
  private final JsonMapper json;

  ProgressNews(Links links, Outbox outbox, JsonMapper json) {
    this.links = links;
    this.outbox = outbox;
    this.json = json;
  }

  @EventListener
  void on(PublicStep step) {
    for (Link link : links.ofMatter(step.matter().value())) {
      var told = new HallLine.Progress(link.number(), link.receiptNumber(), step.kind(), step.title(), links.nextStep(link.id()), step.at());
      outbox.queue(link.city(), ExchangeKind.PROGRESS, link.number(), link.id(), json.writeValueAsString(told));
    }
  }
}
