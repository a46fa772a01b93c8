package org.nuanyang.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.exchange.ExchangeResult;
import org.nuanyang.exchange.HallReception.Taken;
import org.nuanyang.exchange.NotReadable;
import org.nuanyang.exchange.internal.KeyRing.Sender;
import org.nuanyang.exchange.internal.Links.Link;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.RequestDigest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes an application of what the hall sent, once. */
@Component
@Transactional
class Intaking {

  private static final int SUMMARY = 40;

  private final Intake intake;
  private final Applications applications;
  private final Matters matters;
  private final Eligibility eligibility;
  private final Policies policies;
  private final Links links;
  private final MessageSource messages;
  private final JsonMapper json;
  private final Clock clock;

  Intaking(Intake intake, Applications applications, Matters matters, Eligibility eligibility, Policies policies, Links links, MessageSource messages, JsonMapper json, Clock clock) {
    this.intake = intake;
    this.applications = applications;
    this.matters = matters;
    this.eligibility = eligibility;
    this.policies = policies;
    this.links = links;
    this.messages = messages;
    this.json = json;
    this.clock = clock;
  }

  /** @param result DONE, or AGAIN when it had come before */
  record Outcome(Taken taken, ExchangeResult result) {}

  /** The hall's number in a body, for the log; empty when none can be read. */
  String numberIn(byte[] body) {
    try {
      String number = SentApplication.plain(json.readTree(body).path("number").asString(""));
      return SentApplication.number(number) ? number : "";
    } catch (JacksonException unreadable) {
      return "";
    }
  }

  public Outcome take(Sender sender, byte[] body) {
    SentApplication sent = read(body).checked();
    byte[] digest = RequestDigest.SM3.of(body);
    links.lock(sender.city(), sent.number());
    Optional<Link> before = links.byNumber(sender.city(), sent.number());
    if (before.isPresent()) {
      if (!MessageDigest.isEqual(before.get().digest(), digest)) throw new Refusal("exchange.api.contradicts");
      return new Outcome(new Taken(sent.number(), before.get().receiptNumber()), ExchangeResult.AGAIN);
    }
    ApplicationFile file = applications.own(intake.submit(order(sender, sent)));
    Actor hall = Actor.system(sender.city()).signing(sender.label());
    matters.append(file.matter(), new Happening("exchange.received", say("exchange.received", sent.number()), "", null, true, null, hall));
    links.add(sender.city(), sent.number(), digest, file);
    return new Outcome(new Taken(sent.number(), file.receiptNumber()), ExchangeResult.DONE);
  }

  private SentApplication read(byte[] body) {
    try {
      SentApplication sent = json.readValue(body, SentApplication.class);
      if (sent == null) throw new NotReadable("exchange.api.unreadable");
      return sent;
    } catch (JacksonException unreadable) {
      throw new NotReadable("exchange.api.unreadable");
    }
  }

  private SubmitApplication order(Sender sender, SentApplication sent) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    String profile = policies.profileOf(sender.city());
    MatterOption matter =
        eligibility.matters(profile, today).stream().filter(one -> one.code().equals(sent.matter())).findFirst().orElseThrow(() -> new NotReadable("exchange.api.field", "matter"));
    Set<String> known = Set.copyOf(eligibility.groups(profile, today).stream().map(one -> one.value()).toList());
    if (!known.containsAll(sent.groups())) throw new NotReadable("exchange.api.field", "groups");
    Facts facts = Facts.on(profile, today).about(matter.code()).inGroups(Set.copyOf(sent.groups()));
    Integer age = IdentityNumber.resident(sent.applicant().identityNumber()).ageOn(today).orElse(null);
    if (age != null) facts = facts.with("age", age);
    List<Participant> people = sent.opponent().isEmpty() ? List.of(sent.applicant()) : List.of(sent.applicant(), Participant.opponent(sent.opponent(), "", ""));
    String summary = matter.label().length() > SUMMARY ? matter.label().substring(0, SUMMARY) : matter.label();
    UUID key = UUID.nameUUIDFromBytes(("hall:" + sender.city() + ":" + sent.number()).getBytes(StandardCharsets.UTF_8));
    return new SubmitApplication(
        key, sender.city(), null, sent.region(), Channel.ONLINE, null, Category.valueOf(matter.consultCategory()), stage(matter), summary, sent.story(), people, facts, false, List.of(), null, null,
        Actor.citizen(sender.city()));
  }

  /** As for everybody who applies online: labour disputes go to arbitration first, others to the court of first instance. */
  private static String stage(MatterOption matter) {
    return switch (Category.valueOf(matter.consultCategory())) {
      case LABOR, WORK_INJURY_SOCIAL -> "ARBITRATION";
      case ADMINISTRATIVE -> "RECONSIDERATION";
      case MARRIAGE_FAMILY, CONTRACT_DEBT, TRAFFIC, PERSONAL_INJURY, INHERITANCE_SUPPORT, HOUSING_NEIGHBOR, CONSUMER, LAND_AGRI, CRIMINAL -> "FIRST_INSTANCE";
    };
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
