package org.nuanyang.mediation.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.OfferBookable;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.MediationView.Mediator;
import org.nuanyang.mediation.Mediations.Candidate;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.PlacePersonView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who mediates: the committee's people, what stands against each, and the time that can be booked with them (人民调解法 第十九条). */
@Component
class Mediators {

  static final OpeningHours WORKDAYS = OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(18, 0));
  private static final int SLOT = 60;
  private static final int MOST = 5;

  private final PlacePeople people;
  private final Practitioners practitioners;
  private final Bookings bookings;
  private final Statements statements;
  private final JdbcClient jdbc;
  private final MessageSource messages;

  Mediators(PlacePeople people, Practitioners practitioners, Bookings bookings, Statements statements, JdbcClient jdbc, MessageSource messages) {
    this.people = people;
    this.practitioners = practitioners;
    this.bookings = bookings;
    this.statements = statements;
    this.jdbc = jdbc;
    this.messages = messages;
  }

  List<PlacePersonView> of(UUID committee) {
    return people.at(committee).stream().filter(one -> one.duty() == PlaceDuty.MEDIATOR).toList();
  }

  /** Those nothing stands against first, the wished one on top, then by how little they have to do. */
  List<Candidate> candidates(MediationCase about, MatterView matter) {
    return of(about.committee).stream()
        .map(
            one ->
                new Candidate(
                    one.id(), one.name(), one.languages(), open(one.id()), one.id().equals(about.wished), against(one, about, matter)))
        .sorted(
            Comparator.comparing((Candidate one) -> !one.against().isEmpty()).thenComparing(one -> !one.wished()).thenComparing(Candidate::open)
                .thenComparing(Candidate::name))
        .toList();
  }

  private int open(UUID person) {
    return jdbc.sql(
            """
            select count(*) from mediation_mediator m join mediation_case c on c.id = m.mediation
             where m.person = ? and c.state in ('APPLIED', 'ACCEPTED', 'MEDIATING')""")
        .param(person)
        .query(Integer.class)
        .single();
  }

  /** Why this person should not mediate this dispute. */
  private List<String> against(PlacePersonView one, MediationCase about, MatterView matter) {
    List<String> reasons = new ArrayList<>();
    if (matter.people().stream().map(Participant::name).anyMatch(one.name()::equals)) reasons.add(text("mediation.against.name"));
    if (unwished(matter.id().value()).contains(one.id())) reasons.add(text("mediation.against.unwished"));
    if (statements.aside(matter.id().value()).contains(one.id())) reasons.add(text("mediation.against.stated"));
    if (one.practitioner() != null && acts(one.practitioner(), matter)) reasons.add(text("mediation.against.acts"));
    Set<String> wanted = new HashSet<>();
    jdbc.sql("select distinct language from mediation_party where mediation = ? and language <> ''")
        .param(about.id)
        .query(String.class)
        .list()
        .forEach(wanted::add);
    if (!one.languages().containsAll(wanted)) reasons.add(text("mediation.against.language"));
    return reasons;
  }

  /** A mediator who is a lawyer in the matter cannot be both. */
  private boolean acts(UUID practitioner, MatterView matter) {
    UUID account = practitioners.practitioner(practitioner).account();
    return account != null
        && jdbc.sql("select 1 from aid_transfer where matter = ? and handler = ? limit 1").params(matter.id().value(), account).query(Integer.class).optional().isPresent();
  }

  private Set<UUID> unwished(UUID matter) {
    Set<UUID> all = new HashSet<>(jdbc.sql("select person from mediation_unwished where matter = ?").param(matter).query(UUID.class).list());
    all.addAll(statements.objected(matter));
    return all;
  }

  void unwish(UUID matter, UUID person) {
    jdbc.sql("insert into mediation_unwished (matter, person) values (?, ?) on conflict do nothing").params(matter, person).update();
  }

  /** Names who mediates from now on, and makes their time bookable. */
  void name(MediationCase about, MatterView matter, List<UUID> chosen, Actor by) {
    if (chosen.isEmpty() || chosen.size() > MOST || new HashSet<>(chosen).size() < chosen.size()) throw new Refusal("mediation.mediators.choose", MOST);
    List<PlacePersonView> known = of(about.committee);
    jdbc.sql("delete from mediation_mediator where mediation = ?").param(about.id).update();
    for (int place = 0; place < chosen.size(); place++) {
      UUID id = chosen.get(place);
      PlacePersonView one = known.stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow(() -> new Missing("mediation.mediators.unknown"));
      List<String> against = against(one, about, matter);
      boolean onlyLanguage = against.equals(List.of(text("mediation.against.language")));
      if (!against.isEmpty() && !onlyLanguage) throw new Refusal("mediation.mediators.conflict", one.name(), String.join("", against));
      jdbc.sql(
              """
              insert into mediation_mediator (mediation, person, account, name, place)
              values (?, ?, ?, ?, ?)""")
          .params(java.util.Arrays.asList(about.id, id, people.accountOf(id).orElse(null), one.name(), place))
          .update();
      offer(about, one);
    }
  }

  private void offer(MediationCase about, PlacePersonView one) {
    if (bookings.at(one.organisation()).stream().anyMatch(known -> known.id().equals(one.id()))) return;
    bookings.offer(
        new OfferBookable(one.id(), about.city, one.organisation(), BookableKind.MEDIATOR, one.name(), 1, WORKDAYS, SLOT, false, Actor.system(about.city)));
  }

  List<Mediator> named(UUID mediation) {
    return jdbc.sql("select person, name, place from mediation_mediator where mediation = ? order by place")
        .param(mediation)
        .query((row, line) -> new Mediator(Objects.requireNonNull(row.getObject("person", UUID.class)), row.getString("name"), row.getInt("place") == 0))
        .list();
  }

  /** Before anybody is invited, every mediator has stated their ties, none has to stand aside, and no party wants another (第二十三条). */
  void mustBeTrusted(MediationCase about) {
    Optional<Refusal> doubt = doubt(about);
    if (doubt.isPresent()) throw doubt.get();
  }

  boolean trusted(MediationCase about) {
    return doubt(about).isEmpty();
  }

  private Optional<Refusal> doubt(MediationCase about) {
    Set<UUID> stated = statements.last(about.id).keySet();
    Set<UUID> aside = statements.aside(about.matter);
    Set<UUID> unwished = unwished(about.matter);
    for (Mediator one : named(about.id)) {
      if (aside.contains(one.id())) return Optional.of(new Refusal("mediation.interest.aside", one.name()));
      if (unwished.contains(one.id())) return Optional.of(new Refusal("mediation.interest.objected", one.name()));
      if (!stated.contains(one.id())) return Optional.of(new Refusal("mediation.interest.first", one.name()));
    }
    return Optional.empty();
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
