package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.StationView;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.Sex;
import org.springframework.stereotype.Component;

/** Hands an application made to a duty lawyer on to the centre, with everything the lawyer knows already. */
@Component
class Relay {

  private static final String DEFENCE = "C01_DEFENCE_APPLY";

  private final Intake intake;
  private final Policies policies;
  private final DutyWords words;
  private final Clock clock;

  Relay(Intake intake, Policies policies, DutyWords words, Clock clock) {
    this.intake = intake;
    this.policies = policies;
    this.words = words;
    this.clock = clock;
  }

  /** The record's id is the key: however often it is sent, one application comes of it. */
  ApplicationId submit(HelpRecord record, StationView station, Actor by) {
    String number = record.identityNumber.reveal();
    LocalDate today = LocalDate.now(clock);
    Facts facts = Facts.on(policies.profileOf(record.city), today).about(DEFENCE).inGroups(groups(record, number, today)).with("stage", record.stage.name());
    return intake.submit(
        new SubmitApplication(
            record.id, record.city, station.centre(), station.region(), Channel.STATION, null, Category.CRIMINAL, record.stage.name(),
            words.say("duty.relay.summary", record.charge), story(record, station), List.of(person(record, number)), facts, false, List.of(),
            owner(record), null, by));
  }

  private static @Nullable UUID owner(HelpRecord record) {
    return record.signature == null ? null : record.id;
  }

  private String story(HelpRecord record, StationView station) {
    return words.say("duty.relay.story", station.name(), record.lawyerName, record.agency, record.caseNumber.reveal(), record.charge, words.say(record.stage.messageKey()));
  }

  private static Participant person(HelpRecord record, String number) {
    if (number.isEmpty()) return new Participant(null, PersonRole.APPLICANT, record.person.reveal(), "", "", "", "", null, "", "", "zh");
    IdentityNumber identity = IdentityNumber.resident(number);
    String gender = identity.sex().map(sex -> sex == Sex.MALE ? "M" : "F").orElse("");
    return new Participant(
        null, PersonRole.APPLICANT, record.person.reveal(), IdentityPaper.RESIDENT_ID.name(), identity.number(), "", gender, identity.birthDate().orElse(null), "", "", "zh");
  }

  private static Set<String> groups(HelpRecord record, String number, LocalDate today) {
    Set<String> groups = new LinkedHashSet<>();
    List<String> seen = new ArrayList<>(List.of(record.circumstances.split(",")));
    if (seen.contains("BLIND")) groups.add("DISABLED_VISION");
    if (seen.contains("DEAF")) groups.add("DISABLED_HEARING");
    if (seen.contains("MUTE")) groups.add("DISABLED_SPEECH");
    if (seen.contains("PARTLY_INCAPABLE")) groups.add("INCAPACITATED_ADULT");
    boolean young = !number.isEmpty() && IdentityNumber.resident(number).ageOn(today).map(age -> age < 18).orElse(false);
    if (seen.contains("MINOR") || young) groups.add("MINOR");
    return groups;
  }
}
