package org.nuanyang.serving.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.Block.Fact;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.PaperToServe;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.serving.ServePaper;
import org.nuanyang.serving.ServiceMethod;
import org.nuanyang.serving.ServiceView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills the 送达回证: once as a form to take along, once for good with what happened. */
@Component
class ReceiptPaper {

  private final Papers papers;
  private final MessageSource messages;

  ReceiptPaper(Papers papers, MessageSource messages) {
    this.papers = papers;
    this.messages = messages;
  }

  /** @param before the receipts it puts right, the latest first; empty for the first */
  PaperId issue(ServePaper order, PaperToServe about, List<ServiceView> before) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", about.issuer());
    fields.put("recipient", about.party());
    fields.put("matter", about.about());
    fields.put("served", about.paper().title());
    fields.put("servedNumber", about.paper().number());
    fields.put("method", text(order.method().messageKey()));
    fields.put("servedOn", order.servedOn());
    fields.put("effectiveOn", order.method().effective(order.servedOn()));
    fields.put("place", order.place());
    fields.put("receivedBy", order.receivedBy());
    fields.put("relation", order.relation());
    fields.put("refusal", order.refusal());
    fields.put("witnesses", order.witnesses());
    fields.put("proof", Stream.of(order.proof(), order.filmed() ? text("serving.filmed.printed") : "").filter(one -> !one.isBlank()).collect(Collectors.joining("；")));
    fields.put("servedBy", order.servedBy());
    fields.put("basis", text("serving.basis", order.method().basis()));
    fields.put("remarks", order.remarks());
    if (!before.isEmpty()) {
      fields.put("corrects", papers.view(before.getFirst().receipt()).number());
      fields.put("correction", order.correction());
    }
    return papers.issue(
        PaperType.SERVICE_RECEIPT, about.matter(), about.paper().subject(), about.city(), about.organisation(), fields, order.by());
  }

  PaperSheet blank(PaperToServe about, ServiceMethod method) {
    List<Fact> facts =
        Stream.of(
                fact("issuer", about.issuer()), fact("recipient", about.party()), fact("matter", about.about()),
                fact("served", about.paper().title() + " " + about.paper().number()), fact("method", text(method.messageKey())),
                method.atAPlace() ? fact("place", "") : null, fact("on", text("serving.blank.day")),
                method.signed() ? fact("received-by", "") : null,
                method.signed() ? fact("relation", "") : null,
                method == ServiceMethod.LEFT ? fact("refusal", "") : null,
                method == ServiceMethod.LEFT ? fact("witnesses", "") : null,
                method.provedOtherwise() ? new Fact(text("serving.proof." + method), "") : null,
                fact("remarks", ""))
            .flatMap(Stream::ofNullable)
            .toList();
    String[] pens =
        Stream.of(method.signed() ? "serving.sign.received" : null, method == ServiceMethod.LEFT ? "serving.sign.witness" : null, "serving.sign.served")
            .flatMap(Stream::ofNullable)
            .map(this::text)
            .toArray(String[]::new);
    return new PaperSheet(
        text("serving.blank.title"),
        List.of(
            new Block.Title(text("serving.blank.title")), new Block.Facts(facts), Block.Signatures.of(pens),
            new Block.Note(text("serving.blank.note", text("serving.basis", method.basis())))),
        false);
  }

  private Fact fact(String word, String answer) {
    return new Fact(text("serving.word." + word), answer);
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
