package org.nuanyang.referrals.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.network.Network;
import org.springframework.stereotype.Component;

/** Fills 减免费用函: the aid decision a body is shown, so that nobody has to prove it again. */
@Component
class Letters {

  private final Papers papers;
  private final Network network;

  Letters(Papers papers, Network network) {
    this.papers = papers;
    this.network = network;
  }

  void waiver(Referral referral, ApplicationFile decision, Actor by) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", network.organisation(referral.organisation).name());
    fields.put("addressee", referral.bodyName);
    fields.put("recipient", referral.personName);
    fields.put("about", referral.about);
    fields.put("decision", decision.receiptNumber());
    if (decision.decidedOn() != null) fields.put("decidedOn", decision.decidedOn());
    papers.issue(PaperType.FEE_WAIVER_LETTER, referral.matter, referral.id, referral.city, referral.organisation, fields, by);
  }

  Optional<PaperView> waiverOf(UUID referral) {
    return papers.inForce(referral, PaperType.FEE_WAIVER_LETTER);
  }
}
