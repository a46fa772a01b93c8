package org.nuanyang.mediation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Violence;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** A dispute as it is told: on the phone screen by screen, at a desk and by an organ in one go. */
record DisputeForm(
    @Nullable UUID submissionKey,
    @Nullable UUID committee,
    @Nullable Category category,
    @Nullable String summary,
    @Nullable String story,
    @Nullable String name,
    @Nullable String phone,
    @Nullable String members,
    @Nullable String otherName,
    @Nullable String otherPhone,
    @Nullable String otherAddress,
    @Nullable Source source,
    @Nullable UUID referrer,
    @Nullable String referrerNumber,
    @Nullable Channel channel,
    boolean elsewhere,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate limitationOn,
    @Nullable String code,
    @Nullable Integer step) {

  private static final int MOST_MEMBERS = 300;

  DisputeForm {
    summary = strip(summary);
    story = strip(story);
    name = strip(name);
    phone = strip(phone);
    members = strip(members);
    otherName = strip(otherName);
    otherPhone = strip(otherPhone);
    otherAddress = strip(otherAddress);
    referrerNumber = strip(referrerNumber);
    code = strip(code);
  }

  private static String strip(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]|\\p{Cs}", "").strip();
  }

  static DisputeForm empty() {
    return new DisputeForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, null, null, null);
  }

  /** What the public form asks for; whatever else was sent along is left out. */
  DisputeForm ofOnePerson() {
    return new DisputeForm(
        submissionKey, committee, category, summary, story, name, phone, "", otherName, otherPhone, otherAddress, null, null, "", null, false, null, code, step);
  }

  /** Of a matter only the other side may still be unknown; the rest was told. */
  void checkMissing(Errors errors, MatterView told, LocalDate today) {
    if (told.opponents().isEmpty()) checkOther(errors);
    if (committee == null) errors.rejectValue("committee", "mediation.form.committee");
    checkPaper(errors, today);
  }

  int screen() {
    return step == null || step < 1 || step > 4 ? 1 : step;
  }

  void checkStory(Errors errors) {
    if (category == null || category == Category.CRIMINAL || category == Category.ADMINISTRATIVE) errors.rejectValue("category", "mediation.form.category");
    if (story.length() < 10) errors.rejectValue("story", "mediation.form.story");
    if (story.length() > Words.STORY) errors.rejectValue("story", "mediation.form.long");
  }

  void checkOther(Errors errors) {
    if (otherName.length() < 2 || otherName.length() > 60) errors.rejectValue("otherName", "mediation.form.other");
    if (!otherPhone.isEmpty()) PhoneNumber.problem(otherPhone).ifPresent(key -> errors.rejectValue("otherPhone", key));
    if (otherAddress.length() > 120) errors.rejectValue("otherAddress", "mediation.form.long");
    if (otherPhone.isEmpty() && otherAddress.isEmpty()) errors.rejectValue("otherPhone", "mediation.form.reach");
  }

  void checkOwn(Errors errors, boolean mobile) {
    PersonName.problem(name).ifPresent(key -> errors.rejectValue("name", key));
    (mobile ? PhoneNumber.mobileProblem(phone) : PhoneNumber.problem(phone)).ifPresent(key -> errors.rejectValue("phone", key));
    if (isOfTheOther(phone)) errors.rejectValue("phone", "mediation.form.same-phone");
    if (committee == null) errors.rejectValue("committee", "mediation.form.committee");
  }

  /** Whoever holds the phone of the other side answers and signs for it. */
  private boolean isOfTheOther(String typed) {
    boolean readable = PhoneNumber.problem(typed).isEmpty() && PhoneNumber.problem(otherPhone).isEmpty();
    return readable && digits(typed).equals(digits(otherPhone));
  }

  /** Only a committee that was there to choose. */
  void checkCommittee(Errors errors, List<Choice> offered) {
    if (committee != null && offered.stream().noneMatch(one -> one.value().equals(committee.toString())))
      errors.rejectValue("committee", "mediation.form.committee");
  }

  void checkDesk(Errors errors, LocalDate today) {
    if (summary.isEmpty() || summary.length() > 60) errors.rejectValue("summary", "mediation.form.summary");
    checkPaper(errors, today);
    if (memberNames().size() > MOST_MEMBERS) errors.rejectValue("members", "mediation.form.members");
    for (String one : memberNames()) if (PersonName.problem(parts(one)[0]).isPresent()) {
      errors.rejectValue("members", "mediation.form.members");
      break;
    }
    if (memberNames().stream().map(DisputeForm::parts).anyMatch(one -> one.length > 1 && isOfTheOther(one[1])))
      errors.rejectValue("members", "mediation.form.same-phone");
  }

  /** What stands on the paper it came with. */
  private void checkPaper(Errors errors, LocalDate today) {
    if (referrerNumber.length() > 60) errors.rejectValue("referrerNumber", "mediation.form.long");
    if (limitationOn != null && (limitationOn.isBefore(today.minusYears(20)) || limitationOn.isAfter(today.plusYears(20))))
      errors.rejectValue("limitationOn", "mediation.form.limitation");
  }

  private List<String> memberNames() {
    return members.isEmpty() ? List.of() : members.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** A line of nothing but commas has an empty name, and still a name. */
  private static String[] parts(String line) {
    return line.split("[ \t，,]+", -1);
  }

  /** Everybody: who asks, who else asks (a name and perhaps a phone on each line), and the other side. */
  List<Participant> people() {
    List<Participant> people = new ArrayList<>();
    people.add(asking(PersonRole.APPLICANT, name, phone));
    for (String line : memberNames()) {
      String[] parts = parts(line);
      boolean called = parts.length > 1 && PhoneNumber.problem(parts[1]).isEmpty();
      people.add(asking(PersonRole.MEMBER, parts[0], called ? parts[1] : ""));
    }
    people.add(other());
    return people;
  }

  Participant other() {
    return Participant.opponent(otherName, digits(otherPhone), otherAddress);
  }

  private static Participant asking(PersonRole role, String name, String phone) {
    return new Participant(null, role, new PersonName(name).text(), "", "", digits(phone), "", null, "", "", "zh");
  }

  private static String digits(String phone) {
    return phone.isEmpty() ? "" : new PhoneNumber(phone).digits();
  }

  /** The same for a matter that tells the dispute already. */
  ApplyForMediation order(MatterView told, UUID key, Channel by, @Nullable UUID referring, Actor actor) {
    return new ApplyForMediation(
        key, actor.city(), committee, by, source, referring, referrerNumber, told.id(), told.category(), told.summary(), "", List.of(), Violence.UNASKED,
        elsewhere, limitationOn, null, actor);
  }

  /** Only after the checks found nothing. */
  ApplyForMediation order(UUID key, Source from, Channel by, @Nullable UUID referring, String line, Actor actor) {
    return new ApplyForMediation(
        key, actor.city(), committee, by, from, referring, referrerNumber, null, category, line, story, people(), Violence.UNASKED, elsewhere, limitationOn,
        null, actor);
  }
}
