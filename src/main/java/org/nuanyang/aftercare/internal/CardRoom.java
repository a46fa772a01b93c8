package org.nuanyang.aftercare.internal;

import static org.nuanyang.identity.Role.AFTERCARE_OFFICER;
import static org.nuanyang.identity.Role.PRISON_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.aftercare.Aftercare;
import org.nuanyang.aftercare.CardId;
import org.nuanyang.aftercare.CardRow;
import org.nuanyang.aftercare.CardView;
import org.nuanyang.aftercare.CloseReason;
import org.nuanyang.aftercare.Need;
import org.nuanyang.aftercare.OpenCard;
import org.nuanyang.aftercare.RecordHelp;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.prisonvisits.Visits;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where cards are opened with the person, kept up and ended. */
@Component
@Transactional
class CardRoom implements Aftercare {

  private static final int MOST = 200;

  private final CardFiles files;
  private final CardLists lists;
  private final Reminders reminders;
  private final Visits visits;
  private final Network network;
  private final Submissions submissions;
  private final Clock clock;

  CardRoom(CardFiles files, CardLists lists, Reminders reminders, Visits visits, Network network, Submissions submissions, Clock clock) {
    this.files = files;
    this.lists = lists;
    this.reminders = reminders;
    this.visits = visits;
    this.network = network;
    this.submissions = submissions;
    this.clock = clock;
  }

  @Override
  public CardId open(OpenCard command) {
    Actor by = command.by();
    by.must(AFTERCARE_OFFICER, PRISON_OFFICER);
    if (by.has(AFTERCARE_OFFICER) && !command.office().equals(by.organisation())) throw new Missing("aftercare.unknown");
    if (command.visit() == null) by.must(AFTERCARE_OFFICER);
    else by.must(PRISON_OFFICER);
    if (command.visit() != null) visits.view(command.visit(), by);
    LocalDate today = LocalDate.now(clock);
    if (!command.consent()) throw new Refusal("aftercare.consent-first");
    if (Card.isMinor(command.birth(), today) && command.guardian().isBlank()) throw new Refusal("aftercare.guardian-first");
    if (offices(command.city()).stream().noneMatch(one -> one.id().equals(command.office()))) throw new Missing("aftercare.unknown");
    if (command.nextOn() != null) mustLieAhead(command.nextOn());
    return new CardId(UUID.fromString(submissions.once(command.key(), "aftercare.open", () -> opened(command).toString())));
  }

  private UUID opened(OpenCard command) {
    if (command.visit() != null && lists.offeredBy(command.visit().value())) throw new Refusal("aftercare.offered-already");
    var card = new Card();
    card.id = Ids.next(clock);
    card.city = command.city();
    card.office = command.office();
    card.visit = command.visit() == null ? null : command.visit().value();
    card.kind = command.kind();
    card.shortName = command.name().substring(0, command.name().offsetByCodePoints(0, 1)) + "某";
    card.name = new SealedText(command.name());
    card.phone = new SealedText(command.phone());
    card.birth = command.birth();
    card.since = command.since();
    card.guardian = new SealedText(command.guardian());
    card.needs = Card.written(command.needs());
    card.agreed = new SealedText(command.agreed());
    card.nextOn = command.nextOn();
    card.openedAt = clock.instant();
    if (command.by().has(AFTERCARE_OFFICER)) card.takeUp(command.by().id(), command.by().name());
    Card kept = files.keep(card, command.visit() == null ? "opened" : "offered", null, command.agreed(), command.by());
    if (command.visit() != null) reminders.offered(kept);
    return kept.id;
  }

  @Override
  public void takeUp(CardId id, int seen, Actor by) {
    Card card = files.take(id, seen, by);
    card.takeUp(by.id(), by.name());
    reminders.off(files.keep(card, "taken-up", null, "", by));
  }

  @Override
  public void agree(CardId id, int seen, Set<Need> needs, String agreed, LocalDate nextOn, Actor by) {
    Card card = files.take(id, seen, by);
    if (agreed.isBlank()) throw new Refusal("aftercare.say-agreed");
    mustLieAhead(nextOn);
    card.agree(needs, agreed.strip(), nextOn);
    reminders.off(files.keep(card, "agreed", nextOn, agreed.strip(), by));
  }

  @Override
  public void record(RecordHelp command) {
    Card card = files.take(command.id(), command.seen(), command.by());
    if (command.words().isBlank()) throw new Refusal("aftercare.say-help");
    if (command.on().isAfter(LocalDate.now(clock))) throw new Refusal("aftercare.day-future");
    if (command.nextOn() != null) mustLieAhead(command.nextOn());
    card.helped(command.nextOn());
    Card kept = files.keep(card, "helped." + command.kind(), command.on(), command.words().strip(), command.by());
    if (command.nextOn() != null) reminders.off(kept);
  }

  @Override
  public void close(CardId id, int seen, CloseReason reason, String words, Actor by) {
    Card card = files.take(id, seen, by);
    card.close(reason);
    reminders.off(files.keep(card, "closed." + reason, null, words.strip(), by));
  }

  private void mustLieAhead(LocalDate next) {
    LocalDate today = LocalDate.now(clock);
    if (next.isBefore(today) || next.isAfter(today.plusYears(1))) throw new Refusal("aftercare.next-day");
  }

  @Override
  public CardView view(CardId id, Actor by) {
    Card card = files.open(id, by);
    files.seen(card, by);
    LocalDate today = LocalDate.now(clock);
    return new CardView(
        id, card.version(), card.office, network.organisation(card.office).name(), card.kind, card.state, card.name.reveal(), card.phone.reveal(), card.birth, card.isMinor(today),
        card.since, card.guardian.reveal(), card.needs(), card.agreed.reveal(), card.responsibleName, Objects.equals(card.responsible, by.id()), card.nextOn, card.isDue(today),
        card.closed, card.openedAt, files.steps(card.id));
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<CardRow> list(boolean over, @Nullable String after, Actor by) {
    by.must(AFTERCARE_OFFICER);
    if (by.organisation() == null) return new Slice<>(List.of(), null);
    return lists.list(by.organisation(), over, after, LocalDate.now(clock));
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> offices(String city) {
    Actor system = Actor.system(city);
    return Stream.of(OrganisationKind.JUSTICE_BUREAU, OrganisationKind.STATION)
        .flatMap(kind -> network.directory(new DirectorySearch(city, kind, "", null, MOST), system).rows().stream())
        .filter(OrganisationView::active)
        .toList();
  }

  @Override
  public int remind() {
    return reminders.remind(LocalDate.now(clock));
  }
}
