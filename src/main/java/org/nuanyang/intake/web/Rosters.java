package org.nuanyang.intake.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;

/** The list of people who apply together, as typed or pasted: one line each, name, identity number, phone. */
final class Rosters {

  private Rosters() {}

  /** A line that cannot be used. @param line counted from 1; @param messageKey what to do about it */
  record Fault(int line, String messageKey) {}

  static List<Fault> faults(List<String> lines) {
    List<Fault> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = parts(lines.get(i));
      Optional<String> problem = problem(parts);
      if (problem.isEmpty() && parts.length > 1 && !seen.add(parts[1].toUpperCase(Locale.ROOT))) {
        problem = Optional.of("intake.members.twice");
      }
      int line = i + 1;
      problem.ifPresent(key -> faults.add(new Fault(line, key)));
    }
    return faults;
  }

  private static Optional<String> problem(String[] parts) {
    if (parts.length < 2) return Optional.of("intake.members.parts");
    Optional<String> name = PersonName.problem(parts[0]);
    if (name.isPresent()) return name;
    Optional<String> number = IdentityNumber.problem(IdentityPaper.RESIDENT_ID, parts[1]);
    if (number.isPresent()) return number;
    return parts.length > 2 ? PhoneNumber.problem(parts[2]) : Optional.empty();
  }

  /** The people of a roster without faults. */
  static List<Participant> people(List<String> lines) {
    return lines.stream().map(Rosters::person).toList();
  }

  private static Participant person(String line) {
    String[] parts = parts(line);
    IdentityNumber number = IdentityNumber.resident(parts[1]);
    return new Participant(
        null, PersonRole.MEMBER, new PersonName(parts[0]).text(), IdentityPaper.RESIDENT_ID.name(), number.number(),
        parts.length > 2 ? new PhoneNumber(parts[2]).digits() : "",
        number.sex().map(sex -> sex.name().substring(0, 1)).orElse(""), number.birthDate().orElse(null),
        number.region().map(region -> region.code()).orElse(""), "", "zh");
  }

  private static String[] parts(String line) {
    return line.strip().split("[\\s,，、;；\\t]+");
  }
}
