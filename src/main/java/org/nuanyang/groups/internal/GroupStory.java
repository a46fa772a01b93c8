package org.nuanyang.groups.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.documents.IssuePaper;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what happens to a group on its matter's timeline, which no citizen reads: it may name people. */
@Component
class GroupStory {

  private final Matters matters;
  private final Applications applications;
  private final Papers papers;
  private final Network network;
  private final MessageSource messages;
  private final Clock clock;

  GroupStory(Matters matters, Applications applications, Papers papers, Network network, MessageSource messages, Clock clock) {
    this.matters = matters;
    this.applications = applications;
    this.papers = papers;
    this.network = network;
    this.messages = messages;
    this.clock = clock;
  }

  /** Keys {@code groups.step.<kind>.title} and {@code .text}. */
  void tell(KeptGroup group, String kind, Actor by, Object... words) {
    matters.append(
        group.matterId(),
        new Happening("groups." + kind, text("groups.step." + kind + ".title", words), text("groups.step." + kind + ".text", words), null, false, null, by));
  }

  /** The person's own paper, filed under the person. */
  void withdrawn(KeptGroup group, Member one, String why, Actor by) {
    ApplicationFile file = applications.own(group.applicationId());
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", network.organisation(group.organisation()).name());
    fields.put("applicant", one.name);
    fields.put("matter", group.summary());
    fields.put("appliedOn", LocalDate.ofInstant(file.submittedAt(), clock.getZone()));
    fields.put("withdrawnOn", LocalDate.ofInstant(clock.instant(), clock.getZone()));
    fields.put("receiptNumber", group.receiptNumber());
    fields.put("recordedBy", by.name());
    if (!why.isBlank()) fields.put("reason", why);
    papers.issue(List.of(new IssuePaper(PaperType.WITHDRAWAL_REQUEST, fields)), group.matter(), one.person, group.city(), group.organisation(), by);
    tell(group, "withdrawn", by, one.name, why);
  }

  String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
