package org.nuanyang.assignment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.notices.Notices;
import org.springframework.stereotype.Component;

/** Tells the citizen on the timeline who helps them now, and both sides by short message. */
@Component
class AssignmentStory {

  private final Matters matters;
  private final Network network;
  private final Practitioners practitioners;
  private final Notices notices;
  private final Words words;

  AssignmentStory(
      Matters matters, Network network, Practitioners practitioners, Notices notices, Words words) {
    this.matters = matters;
    this.network = network;
    this.practitioners = practitioners;
    this.notices = notices;
    this.words = words;
  }

  void searching(GrantedCase granted, String kind, Instant due, @Nullable String reason, Actor by) {
    String centre = network.organisation(granted.organisation()).name();
    tell(granted, kind, centre, due, reason, by, centre);
  }

  void assigned(GrantedCase granted, PractitionerView lawyer, @Nullable String reason, Actor by) {
    String phone = practitioners.phone(lawyer.id()).reveal();
    String title = words.text("assignment.title." + lawyer.kind().name());
    tell(granted, "assigned", holder(lawyer), null, reason, by, lawyer.name(), title, lawyer.firmName(), phone);
    recipientsPhones(granted).forEach(to -> message(granted, to, "assigned"));
    message(granted, phone, "please-answer");
  }

  void accepted(GrantedCase granted, PractitionerView lawyer, Actor by) {
    tell(granted, "accepted", holder(lawyer), null, null, by, lawyer.name(), lawyer.firmName());
  }

  /** The lawyer is let go; what it means for the person is told by whoever ordered it. */
  void released(GrantedCase granted, PractitionerView lawyer) {
    message(granted, practitioners.phone(lawyer.id()).reveal(), "released");
  }

  /** The lawyer has not answered and the term is nearly over. */
  void remind(GrantedCase granted, Carrier carrier) {
    message(granted, practitioners.phone(carrier.lawyer()).reveal(), "remind");
  }

  private String holder(PractitionerView lawyer) {
    return words.text("assignment.holder", lawyer.firmName(), lawyer.name());
  }

  private void tell(
      GrantedCase granted, String kind, String holder, @Nullable Instant due, @Nullable String reason, Actor by,
      Object... details) {
    String key = "assignment.story." + kind;
    matters.append(
        new MatterId(granted.matter()),
        new Happening(
            "assignment." + kind,
            words.text(key + ".title", details),
            words.text(key + ".text", details),
            reason,
            true,
            new Standing(holder, words.text(key + ".next", details), due, List.of(), false),
            by));
  }

  private List<String> recipientsPhones(GrantedCase granted) {
    return matters.facts(new MatterId(granted.matter())).recipients().stream()
        .map(Participant::phone)
        .filter(phone -> !phone.isEmpty())
        .distinct()
        .toList();
  }

  private void message(GrantedCase granted, String phone, String kind) {
    if (phone.isEmpty()) return;
    notices.sms(granted.city(), phone, "assignment.sms." + kind, Map.of("number", granted.receiptNumber()));
  }
}
