package org.nuanyang.directory.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.EnterVillage;
import org.nuanyang.directory.ImportView.Problem;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.EnterPlacePerson;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.sheet.SheetRow;

/** Looks at every row of one list: what it orders when it is good, and what is wrong otherwise. */
final class ImportCheck {

  private static final int LONGEST = 100;

  /** What the city knows already; asked for once for the whole list. */
  interface Known {
    /** Code of a county of this city by its name or code. */
    Optional<String> county(String words);

    Map<String, OrganisationView> bodies(Set<String> names);

    Set<String> licences(Set<String> licences);

    boolean serves(UUID body, String name, PlaceDuty duty);

    UUID id();

    LocalDate today();
  }

  private final String city;
  private final Known known;
  private final ImportColumns words;
  private final List<Problem> problems = new ArrayList<>();
  final List<RegisterOrganisation> bodies = new ArrayList<>();
  final List<EnrolPractitioner> practitioners = new ArrayList<>();
  final List<EnterPlacePerson> people = new ArrayList<>();
  final List<EnterVillage> villages = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  ImportCheck(String city, Known known, ImportColumns words) {
    this.city = city;
    this.known = known;
    this.words = words;
  }

  List<Problem> problems() {
    return problems;
  }

  void bodies(List<SheetRow> rows) {
    Map<String, OrganisationView> there = known.bodies(texts(rows, "name"));
    for (SheetRow row : rows) {
      int before = problems.size();
      String name = text(row, "name");
      OrganisationKind kind = named(row, "kind", OrganisationKind.values(), OrganisationKind::messageKey);
      String county = county(row);
      String phone = phone(row, "phone");
      GeoPoint at = at(row);
      once(row, name);
      if (there.containsKey(name)) wrong(row, "directory.row.known-body", name);
      if (problems.size() > before || kind == null || county == null) continue;
      bodies.add(
          new RegisterOrganisation(
              known.id(), city, kind, null, county, name, name, cut(row.text("address")), phone, at, OpeningHours.NONE, yes(row, "stepFree"),
              yes(row, "mongolian") ? Set.of("zh", "mn") : Set.of("zh")));
    }
  }

  void people(List<SheetRow> rows) {
    Map<String, OrganisationView> there = known.bodies(texts(rows, "body"));
    Set<String> licensed = known.licences(texts(rows, "licence"));
    for (SheetRow row : rows) person(row, there, licensed);
  }

  private void person(SheetRow row, Map<String, OrganisationView> there, Set<String> licensed) {
    int before = problems.size();
    String name = row.text("person");
    PersonName.problem(name).ifPresent(problem -> wrong(row, problem));
    String role = row.text("role");
    PractitionerKind kind = match(role, new PractitionerKind[] {PractitionerKind.LAWYER, PractitionerKind.GRASSROOTS_WORKER}, PractitionerKind::messageKey);
    PlaceDuty duty = kind != null ? null : match(role, PlaceDuty.values(), PlaceDuty::messageKey);
    if (kind == null && duty == null) wrong(row, "directory.row.role", role);
    OrganisationView body = there.get(row.text("body"));
    if (body == null) wrong(row, "directory.row.unknown-body", row.text("body"));
    String mobile = phone(row, "mobile");
    Set<String> languages = yes(row, "mongolian") ? Set.of("zh", "mn") : Set.of("zh");
    if (kind != null) {
      String licence = licence(row, licensed);
      LocalDate since = since(row, true);
      String gender = gender(row);
      Set<String> matters = matters(row);
      if (problems.size() > before || body == null) return;
      // The directory holds every licence; who wants to take aid cases asks to enter the pool.
      practitioners.add(
          new EnrolPractitioner(known.id(), null, city, body.id(), name, licence, kind, since, null, null, 0, matters, languages, gender, body.region(), PoolStatus.REMOVED, mobile));
    } else if (duty != null) {
      LocalDate since = since(row, false);
      if (body != null) {
        once(row, body.id() + name + duty);
        if (known.serves(body.id(), name, duty)) wrong(row, "directory.row.known-person", name, body.name());
      }
      if (problems.size() > before || body == null) return;
      people.add(new EnterPlacePerson(known.id(), city, body.id(), duty, name, null, null, mobile, languages, since));
    }
  }

  void villages(List<SheetRow> rows) {
    Map<String, OrganisationView> points = known.bodies(texts(rows, "point"));
    for (SheetRow row : rows) {
      int before = problems.size();
      String county = county(row);
      String town = text(row, "town");
      String name = text(row, "village");
      GeoPoint at = at(row);
      String point = row.text("point");
      if (!point.isEmpty() && !points.containsKey(point)) wrong(row, "directory.row.unknown-body", point);
      once(row, county + town + name);
      if (problems.size() > before || county == null) continue;
      villages.add(new EnterVillage(city, county, town, name, at, point.isEmpty() ? null : points.get(point).id()));
    }
  }

  private String text(SheetRow row, String key) {
    String text = row.text(key);
    if (row.merged().contains(key)) wrong(row, "directory.row.merged", words.heading(key));
    else if (text.isEmpty()) wrong(row, "directory.row.empty", words.heading(key));
    else if (text.length() > LONGEST) wrong(row, "directory.row.long", words.heading(key), LONGEST);
    return text;
  }

  private <E extends Enum<E>> @Nullable E named(SheetRow row, String key, E[] all, java.util.function.Function<E, String> label) {
    String text = text(row, key);
    E found = text.isEmpty() ? null : match(text, all, label);
    if (!text.isEmpty() && found == null) wrong(row, "directory.row.choose", words.heading(key), text, String.join("、", Arrays.stream(all).map(label).map(words::say).toList()));
    return found;
  }

  private <E extends Enum<E>> @Nullable E match(String text, E[] all, java.util.function.Function<E, String> label) {
    return Arrays.stream(all).filter(one -> words.say(label.apply(one)).equals(text) || one.name().equalsIgnoreCase(text)).findFirst().orElse(null);
  }

  private @Nullable String county(SheetRow row) {
    String text = text(row, "county");
    Optional<String> code = text.isEmpty() ? Optional.empty() : known.county(text);
    if (!text.isEmpty() && code.isEmpty()) wrong(row, "directory.row.county", text);
    return code.orElse(null);
  }

  private @Nullable GeoPoint at(SheetRow row) {
    String north = row.text("latitude"), east = row.text("longitude");
    if (north.isEmpty() && east.isEmpty()) return null;
    try {
      double latitude = Double.parseDouble(north), longitude = Double.parseDouble(east);
      // China and a little around it: who mixes up the two is told
      if (latitude >= 3 && latitude <= 54 && longitude >= 73 && longitude <= 136) return new GeoPoint(latitude, longitude);
    } catch (NumberFormatException nonsense) {
      // told below
    }
    wrong(row, "directory.row.position");
    return null;
  }

  private String phone(SheetRow row, String key) {
    String typed = row.text(key);
    if (typed.isEmpty()) return "";
    Optional<String> problem = typed.matches("12348|1\\d{4}") ? Optional.empty() : PhoneNumber.problem(typed);
    if (problem.isEmpty()) return typed.matches("1\\d{4}") ? typed : new PhoneNumber(typed).digits();
    wrong(row, "directory.row.phone", typed);
    return "";
  }

  private String licence(SheetRow row, Set<String> licensed) {
    String licence = row.text("licence").replace(" ", "");
    if (row.rounded().contains("licence")) wrong(row, "directory.row.rounded", words.heading("licence"));
    else if (!licence.matches("\\d{17}")) wrong(row, "directory.row.licence");
    else if (licensed.contains(licence)) wrong(row, "directory.row.known-licence", licence);
    else once(row, licence);
    return licence;
  }

  private LocalDate since(SheetRow row, boolean needed) {
    String text = row.text("since").replace('/', '-').replace('.', '-').replaceAll("[年月]", "-").replace("日", "");
    if (text.isEmpty() && !needed) return known.today();
    try {
      String[] parts = text.split("-");
      LocalDate day = LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      if (day.getYear() >= 1950 && !day.isAfter(known.today())) return day;
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException nonsense) {
      // told below
    }
    wrong(row, "directory.row.since");
    return known.today();
  }

  private String gender(SheetRow row) {
    String text = row.text("gender");
    if (text.equals(words.say("directory.gender.F"))) return "F";
    if (text.equals(words.say("directory.gender.M"))) return "M";
    wrong(row, "directory.row.gender");
    return "M";
  }

  private Set<String> matters(SheetRow row) {
    Set<String> matters = new HashSet<>();
    for (String one : row.text("matters").split("[、,，;；\\s]+")) {
      if (one.isEmpty()) continue;
      Optional<String> known = Matters.ALL.stream().filter(name -> words.say("network.speciality." + name).equals(one)).findFirst();
      known.ifPresentOrElse(matters::add, () -> wrong(row, "directory.row.matter", one));
    }
    return matters;
  }

  private boolean yes(SheetRow row, String key) {
    String text = row.text(key);
    if (text.isEmpty() || text.equals(words.say("directory.no"))) return false;
    if (text.equals(words.say("directory.yes"))) return true;
    wrong(row, "directory.row.yes-no", words.heading(key));
    return false;
  }

  private void once(SheetRow row, String mark) {
    if (mark.isBlank()) return;
    Integer before = seen.putIfAbsent(mark, row.number());
    if (before != null) wrong(row, "directory.row.twice", before);
  }

  private void wrong(SheetRow row, String key, Object... values) {
    Object[] words = Arrays.stream(values).map(one -> one instanceof Integer number ? String.valueOf(number) : one).toArray();
    problems.add(new Problem(row.number(), this.words.say(key, words)));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST * 2, text.length()));
  }

  private static Set<String> texts(List<SheetRow> rows, String key) {
    Set<String> texts = new HashSet<>();
    for (SheetRow row : rows) if (!row.text(key).isEmpty()) texts.add(row.text(key));
    return texts;
  }

  /** The matters people name. */
  private static final class Matters {
    static final List<String> ALL =
        List.of(
            "LABOR", "WORK_INJURY_SOCIAL", "TRAFFIC", "PERSONAL_INJURY", "MARRIAGE_FAMILY", "INHERITANCE_SUPPORT", "CONTRACT_DEBT", "HOUSING_NEIGHBOR",
            "CONSUMER", "LAND_AGRI", "ADMINISTRATIVE", "CRIMINAL", "JUVENILE");
  }
}
