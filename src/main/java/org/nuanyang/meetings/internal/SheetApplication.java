package org.nuanyang.meetings.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.meetings.SessionSheet;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** Makes of a signed sheet the order that intake takes: the person, who applies for them, the facts of the rules. */
@Component
class SheetApplication {

  /** Who cannot tell fully what they do; the guardian applies (法律援助法 第四十条). */
  private static final String INCAPACITATED = "INCAPACITATED_ADULT";

  private final Eligibility eligibility;
  private final Policies policies;
  private final Clock clock;

  SheetApplication(Eligibility eligibility, Policies policies, Clock clock) {
    this.eligibility = eligibility;
    this.policies = policies;
    this.clock = clock;
  }

  SubmitApplication order(VideoSession session, SessionSheet sheet, Actor by) {
    Facts facts = facts(session.city, sheet);
    MatterOption matter =
        eligibility.matters(facts.profile(), facts.applicationDate()).stream()
            .filter(one -> one.code().equals(sheet.matterCode()))
            .findFirst()
            .orElseThrow(() -> new Refusal("meetings.missing.matter"));
    try {
      eligibility.judge(facts);
    } catch (InvalidFacts wrong) {
      throw new Refusal("meetings.facts", String.join(" ", wrong.errors().values()));
    }
    Category category = Category.valueOf(matter.consultCategory());
    String stage = Set.of(Category.LABOR, Category.WORK_INJURY_SOCIAL).contains(category) ? "ARBITRATION" : "FIRST_INSTANCE";
    return new SubmitApplication(
        session.id, session.city, session.station, sheet.eventRegion(), Channel.VIDEO, null, category, stage, matter.label(),
        sheet.statement(), people(sheet), facts, false, List.of("ID_CARD"), session.id, null, by);
  }

  private Facts facts(String city, SessionSheet sheet) {
    LocalDate today = LocalDate.now(clock);
    Set<String> groups = new LinkedHashSet<>(sheet.groups());
    IdentityNumber number = IdentityNumber.resident(sheet.identityNumber());
    Integer age = number.ageOn(today).orElse(null);
    if (!sheet.able() && age != null && age >= 18) groups.add(INCAPACITATED);
    Facts facts = Facts.on(policies.profileOf(city), today).inGroups(groups).about(sheet.matterCode()).with("has_counsel", false);
    if (age != null) facts = facts.with("age", age);
    if (!sheet.able()) facts = facts.with("applicant_type", "GUARDIAN");
    return sheet.stableIncome().isEmpty() ? facts : facts.with("stable_income", sheet.stableIncome().equals("yes"));
  }

  private static List<Participant> people(SessionSheet sheet) {
    List<Participant> people = new ArrayList<>();
    people.add(person(PersonRole.APPLICANT, sheet.name(), sheet.identityNumber(), sheet.phone().isBlank() ? sheet.guardianPhone() : sheet.phone(), sheet.address()));
    if (!sheet.able()) people.add(person(PersonRole.AGENT, sheet.guardianName(), sheet.guardianNumber(), sheet.guardianPhone(), ""));
    if (!sheet.opponent().isBlank()) people.add(Participant.opponent(sheet.opponent().strip(), "", ""));
    return people;
  }

  private static Participant person(PersonRole role, String name, String typed, String phone, String address) {
    IdentityNumber number = IdentityNumber.resident(typed);
    return new Participant(
        null, role, new PersonName(name).text(), "RESIDENT_ID", number.number(), new PhoneNumber(phone).digits(),
        number.sex().map(sex -> sex.name().substring(0, 1)).orElse(""), number.birthDate().orElse(null),
        number.region().map(region -> region.code()).orElse(""), address.strip(), "zh");
  }
}
