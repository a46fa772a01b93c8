package org.nuanyang.intake.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.Answers;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** Turns answers that passed their checks into an order; phone page and window share it. */
@Component
class FilledForm {

  private final Eligibility eligibility;
  private final Clock clock;

  FilledForm(Eligibility eligibility, Clock clock) {
    this.eligibility = eligibility;
    this.clock = clock;
  }

  /** Where an application comes from. @param receiving null: the competent centre of the event's county */
  record Origin(
      Channel channel,
      @Nullable UUID receiving,
      @Nullable MatterId matter,
      @Nullable UUID filesOwner,
      @Nullable Instant consultationStartedAt,
      List<String> papers) {}

  SubmitApplication order(Answers answers, Origin origin, Actor by) {
    Facts facts = facts(answers);
    MatterOption option = optionOf(facts);
    UUID key = answers.getSubmissionKey();
    if (key == null) throw new Refusal("intake.no-submission-key");
    return new SubmitApplication(
        key, by.city(), origin.receiving(), answers.getEventRegion(), origin.channel(), origin.matter(),
        Category.valueOf(option.consultCategory()), stage(facts, option), option.label(), answers.getStory().strip(),
        people(answers), facts, answers.isPledged(), origin.papers(), origin.filesOwner(),
        origin.consultationStartedAt(), by);
  }

  /** The facts the rules see, with what the identity number and the roster tell added. */
  Facts facts(Answers answers) {
    Facts facts = answers.getFacts();
    if (facts == null) throw new Refusal("intake.no-matter-code");
    if (IdentityNumber.problem(answers.getIdentityPaper(), answers.getIdentityNumber()).isEmpty()) {
      IdentityNumber number = new IdentityNumber(answers.getIdentityPaper(), answers.getIdentityNumber());
      LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      Integer age = number.ageOn(today).orElse(null);
      if (age != null) facts = facts.with("age", age);
    }
    int members = answers.memberLines().size();
    if (members > 0) facts = facts.with("group_size", members + 1);
    return answers.isPledged() ? facts.with("pledge_signed", true) : facts;
  }

  MatterOption optionOf(Facts facts) {
    return eligibility.matters(facts.profile(), facts.applicationDate()).stream()
        .filter(option -> option.code().equals(facts.matterCode()))
        .findFirst()
        .orElseThrow(() -> new Refusal("intake.no-matter-code"));
  }

  /** Labour disputes go to arbitration first; others to the court of first instance, unless said otherwise. */
  private static String stage(Facts facts, MatterOption option) {
    if (facts.values().get("stage") instanceof String stage && !stage.isBlank()) return stage;
    return switch (Category.valueOf(option.consultCategory())) {
      case LABOR, WORK_INJURY_SOCIAL -> "ARBITRATION";
      case ADMINISTRATIVE -> "RECONSIDERATION";
      case MARRIAGE_FAMILY, CONTRACT_DEBT, TRAFFIC, PERSONAL_INJURY, INHERITANCE_SUPPORT, HOUSING_NEIGHBOR, CONSUMER,
          LAND_AGRI, CRIMINAL -> "FIRST_INSTANCE";
    };
  }

  private static List<Participant> people(Answers answers) {
    IdentityNumber number = new IdentityNumber(answers.getIdentityPaper(), answers.getIdentityNumber());
    List<Participant> people = new ArrayList<>();
    people.add(
        new Participant(
            null, PersonRole.APPLICANT, new PersonName(answers.getName()).text(), answers.getIdentityPaper().name(),
            number.number(), new PhoneNumber(answers.getPhone()).digits(),
            number.sex().map(sex -> sex.name().substring(0, 1)).orElse(""), number.birthDate().orElse(null),
            number.region().map(region -> region.code()).orElse(""), answers.getAddress().strip(), answers.getLanguage()));
    people.addAll(Rosters.people(answers.memberLines()));
    if (!answers.getOpponentName().isBlank()) {
      String phone = answers.getOpponentPhone().isBlank() ? "" : new PhoneNumber(answers.getOpponentPhone()).digits();
      people.add(Participant.opponent(answers.getOpponentName().strip(), phone, ""));
    }
    return people;
  }

  /** Yuan claimed; null when the dispute is not about money. */
  static @Nullable BigDecimal amount(Answers answers) {
    if (answers.getAmount().isBlank()) return null;
    return new BigDecimal(answers.getAmount().strip().replace(",", "").replace("，", ""));
  }
}
