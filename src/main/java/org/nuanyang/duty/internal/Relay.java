package org.nuanyang.duty.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.CustodyRelay;
import org.nuanyang.duty.HandOn;
import org.nuanyang.duty.HelpStage;
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
import org.nuanyang.shared.Majority;
import org.nuanyang.shared.Sex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands an application made to a duty lawyer or a host on to the centre, with everything that is known already. */
@Component
class Relay implements CustodyRelay {

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

  ApplicationId submit(HelpRecord record, StationView station, Actor by) {
    String number = record.identityNumber.reveal();
    String story = words.say("duty.relay.story", station.name(), record.lawyerName, record.agency, record.caseNumber.reveal(), record.charge, words.say(record.stage.messageKey()));
    var asked = new Asked(record.id, record.person.reveal(), number, record.charge, record.stage, groups(record, number, LocalDate.now(clock)), story, record.signature == null ? null : record.id);
    return submit(asked, station.city(), station.centre(), station.region(), by);
  }

  ApplicationId submit(DutyCall call, StationView station, Actor by) {
    return handOn(
        new HandOn(
            call.id, station.city(), station.centre(), station.region(), station.host(), call.person.reveal(), call.identityNumber.reveal(),
            call.caseNumber.reveal(), call.charge, call.stage, null, by));
  }

  @Override
  @Transactional
  public ApplicationId handOn(HandOn asked) {
    String number = asked.identityNumber();
    String story = words.say("duty.relay.by-host", asked.host(), asked.caseNumber(), asked.charge(), words.say(asked.stage().messageKey()));
    return submit(
        new Asked(asked.id(), asked.person(), number, asked.charge(), asked.stage(), young(number, LocalDate.now(clock)), story, asked.files()),
        asked.city(), asked.centre(), asked.region(), asked.by());
  }

  /** Who asked for what. @param id of the record or call, the key: however often it is sent, one application comes of it */
  private record Asked(UUID id, String person, String number, String charge, HelpStage stage, Set<String> groups, String story, @Nullable UUID files) {}

  private ApplicationId submit(Asked asked, String city, UUID centre, String region, Actor by) {
    Facts facts = Facts.on(policies.profileOf(city), LocalDate.now(clock)).about(DEFENCE).inGroups(asked.groups()).with("stage", asked.stage().name());
    return intake.submit(
        new SubmitApplication(
            asked.id(), city, centre, region, Channel.STATION, null, Category.CRIMINAL, asked.stage().name(),
            words.say("duty.relay.summary", asked.charge()), asked.story(), List.of(person(asked.person(), asked.number())), facts, false, List.of(),
            asked.files(), null, by));
  }

  private static Participant person(String name, String number) {
    if (number.isEmpty()) return new Participant(null, PersonRole.APPLICANT, name, "", "", "", "", null, "", "", "zh");
    IdentityNumber identity = IdentityNumber.resident(number);
    String gender = identity.sex().map(sex -> sex == Sex.MALE ? "M" : "F").orElse("");
    return new Participant(
        null, PersonRole.APPLICANT, name, IdentityPaper.RESIDENT_ID.name(), identity.number(), "", gender, identity.birthDate().orElse(null), "", "", "zh");
  }

  private static Set<String> groups(HelpRecord record, String number, LocalDate today) {
    Set<String> groups = new LinkedHashSet<>();
    List<String> seen = new ArrayList<>(List.of(record.circumstances.split(",")));
    if (seen.contains("BLIND")) groups.add("DISABLED_VISION");
    if (seen.contains("DEAF")) groups.add("DISABLED_HEARING");
    if (seen.contains("MUTE")) groups.add("DISABLED_SPEECH");
    if (seen.contains("PARTLY_INCAPABLE")) groups.add("INCAPACITATED_ADULT");
    if (seen.contains("MINOR")) groups.add("MINOR");
    groups.addAll(young(number, today));
    return groups;
  }

  private static Set<String> young(String number, LocalDate today) {
    boolean minor = !number.isEmpty() && IdentityNumber.resident(number).birthDate().map(born -> Majority.minorInCriminalLaw(born, today)).orElse(false);
    return minor ? Set.of("MINOR") : Set.of();
  }
}
