package org.nuanyang.exchange.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.exchange.NotReadable;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.RegionCode;

/**
 * An application as the hall sends it.
 *
 * @param number the hall's own
 * @param matter code of the catalogue of matters, such as {@code M05_WAGE}
 * @param groups codes of groups the person belongs to; may be missing
 * @param region six-digit code of where it happened
 * @param opponent whom it is against; may be missing
 */
record SentApplication(
    @Nullable String number, @Nullable String matter, @Nullable List<@Nullable String> groups, @Nullable String region, @Nullable String story, @Nullable Person person,
    @Nullable String opponent) {

  private static final int LONGEST_STORY = 4000;
  private static final int LONGEST = 100;

  /** @param identity resident identity number */
  record Person(@Nullable String name, @Nullable String identity, @Nullable String phone, @Nullable String address, @Nullable String region) {}

  /** The same without signs no database keeps and without anything missing. @throws NotReadable what is missing or wrong, by its name in the message */
  SentApplication checked() {
    Person who = person == null ? new Person("", "", "", "", "") : person;
    Person clean = new Person(plain(who.name), plain(who.identity).toUpperCase(Locale.ROOT), plain(who.phone), plain(who.address), plain(who.region));
    need(number(plain(number)), "number");
    need(!plain(matter).isEmpty(), "matter");
    need(PersonName.problem(clean.name).isEmpty(), "person.name");
    need(IdentityNumber.problem(IdentityPaper.RESIDENT_ID, clean.identity).isEmpty(), "person.identity");
    need(PhoneNumber.problem(clean.phone).isEmpty(), "person.phone");
    need(clean.address.length() <= LONGEST, "person.address");
    need(clean.region.isEmpty() || RegionCode.problem(clean.region).isEmpty(), "person.region");
    need(RegionCode.problem(plain(region)).isEmpty(), "region");
    need(!plain(story).isEmpty() && plain(story).length() <= LONGEST_STORY, "story");
    need(plain(opponent).length() <= LONGEST, "opponent");
    need(groups == null || groups.size() <= 20, "groups");
    List<String> in = groups == null ? List.of() : groups.stream().map(SentApplication::plain).filter(one -> !one.isEmpty()).distinct().toList();
    return new SentApplication(plain(number), plain(matter), List.copyOf(in), plain(region), plain(story), clean, plain(opponent));
  }

  static boolean number(String written) {
    return written.matches("[A-Za-z0-9-]{4,40}");
  }

  private static void need(boolean there, String field) {
    if (!there) throw new NotReadable("exchange.api.field", field);
  }

  /** What the sex and the birthday of a resident number say needs no other field. */
  Participant applicant() {
    Person who = Objects.requireNonNull(person);
    IdentityNumber number = IdentityNumber.resident(plain(who.identity));
    String gender = number.sex().map(sex -> sex.name().substring(0, 1)).orElse("");
    return new Participant(
        null, PersonRole.APPLICANT, plain(who.name), "RESIDENT_ID", number.number(), new PhoneNumber(plain(who.phone)).digits(), gender, number.birthDate().orElse(null), plain(who.region), plain(who.address), "zh");
  }

  static String plain(@Nullable String sent) {
    return sent == null ? "" : sent.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]", "").strip();
  }

  @Override
  public String toString() {
    return "SentApplication[" + number + "]";
  }
}
