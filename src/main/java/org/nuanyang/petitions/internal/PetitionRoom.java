package org.nuanyang.petitions.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.doors.Door;
import org.nuanyang.doors.DoorAdvice;
import org.nuanyang.doors.DoorFacts;
import org.nuanyang.doors.Doors;
import org.nuanyang.identity.Actor;
import org.nuanyang.petitions.BringPetition;
import org.nuanyang.petitions.DoorResult;
import org.nuanyang.petitions.PetitionId;
import org.nuanyang.petitions.PetitionList;
import org.nuanyang.petitions.PetitionRow;
import org.nuanyang.petitions.PetitionSource;
import org.nuanyang.petitions.PetitionView;
import org.nuanyang.petitions.Petitions;
import org.nuanyang.petitions.RecordEscort;
import org.nuanyang.petitions.RoutePetition;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where petitions are received, sorted, and followed to what came of them. */
@Component
@Transactional
class PetitionRoom implements Petitions {

  private final Reception reception;
  private final PetitionFiles files;
  private final PetitionLists lists;
  private final PetitionViews views;
  private final PetitionNews news;
  private final RouteLetters letters;
  private final Steps steps;
  private final Doors doors;
  private final Submissions submissions;
  private final Clock clock;

  PetitionRoom(Reception reception, PetitionFiles files, PetitionLists lists, PetitionViews views, PetitionNews news, RouteLetters letters, Steps steps,
      Doors doors, Submissions submissions, Clock clock) {
    this.reception = reception;
    this.files = files;
    this.lists = lists;
    this.views = views;
    this.news = news;
    this.letters = letters;
    this.steps = steps;
    this.doors = doors;
    this.submissions = submissions;
    this.clock = clock;
  }

  @Override
  public PetitionId bring(BringPetition command) {
    if (!command.by().isCitizen()) command.by().must(CLERK, REVIEWER, DIRECTOR);
    return new PetitionId(UUID.fromString(submissions.once(command.key(), "petitions.bring", () -> brought(command).toString())));
  }

  private UUID brought(BringPetition command) {
    Petition petition = reception.sheet(command);
    UUID open = lists.openOne(petition, command.by().isCitizen());
    if (open == null) return reception.receive(petition, command).id;
    Petition known = files.find(new PetitionId(open));
    again(known, command.source(), command.story(), command.by());
    return open;
  }

  @Override
  public void visit(PetitionId id, int seen, PetitionSource source, String words, Actor by) {
    again(files.take(id, seen, by), source, words, by);
  }

  private void again(Petition petition, PetitionSource source, String words, Actor by) {
    petition.come();
    steps.add(petition.id, "visit." + source, LocalDate.now(clock), "", words.strip(), by);
    news.cameAgain(files.keep(petition, "visit", by), by);
  }

  @Override
  public void classify(PetitionId id, int seen, String topic, Map<String, String> answers, @Nullable LocalDate since, Actor by) {
    Petition petition = files.take(id, seen, by);
    var known = doors.topic(topic).orElseThrow(() -> new Refusal("petitions.choose-topic"));
    Map<String, String> given = new TreeMap<>();
    doors.questions(known).stream()
        .filter(one -> !one.label(answers.getOrDefault(one.code(), "")).isEmpty())
        .forEach(one -> given.put(one.code(), Objects.requireNonNull(answers.get(one.code()))));
    petition.classify(topic, views.written(given), since);
    steps.add(petition.id, "classified", since, known.name(), "", by);
    files.keep(petition, "classified", by);
  }

  @Override
  public void take(PetitionId id, int seen, boolean noInterest, Actor by) {
    by.must(LAWYER);
    Petition petition = files.find(id);
    if (!petition.city.equals(by.city())) throw new Missing("petitions.unknown");
    Stale.unless(seen, petition.version());
    if (!noInterest) throw new Refusal("petitions.no-interest-first");
    petition.take(by.id(), by.name());
    steps.add(petition.id, "taken", null, "", "", by);
    news.taken(files.keep(petition, "taken", by), by);
  }

  @Override
  public void route(RoutePetition command) {
    Petition petition = files.ofLawyer(command.id(), command.seen(), command.by());
    Door door = doors.door(command.door());
    String opinion = command.opinion().strip();
    if (opinion.isEmpty()) throw new Refusal("petitions.opinion-first");
    if (command.lastDay() != null && command.lastDay().isBefore(LocalDate.now(clock))) throw new Refusal("petitions.last-day-past");
    petition.route(door.code(), opinion, command.lastDay(), clock.instant());
    steps.add(petition.id, "routed", command.lastDay(), door.name(), opinion, command.by());
    Petition kept = files.keep(petition, "routed", command.by());
    letters.write(kept, doors.topic(kept.topic).orElseThrow(), door, basis(kept, door), command.by());
    news.routed(kept, door, command.by());
  }

  /** The articles of the advice where the lawyer followed it, else those the door rests on. */
  private List<Citation> basis(Petition petition, Door door) {
    return doors.advise(new DoorFacts(petition.topic, views.answers(petition.answers), petition.since)).stream()
        .flatMap(advice -> advice.ways().stream())
        .filter(way -> way.door().code().equals(door.code()))
        .map(DoorAdvice.Way::basis)
        .findFirst()
        .orElse(door.basis());
  }

  @Override
  public void escort(RecordEscort command) {
    Petition petition = files.take(command.id(), command.seen(), command.by());
    petition.mustBeOpen();
    if (command.place().isBlank() || command.words().isBlank()) throw new Refusal("petitions.escort-incomplete");
    if (command.on().isAfter(LocalDate.now(clock)) || command.on().isBefore(petition.receivedAt.atZone(clock.getZone()).toLocalDate())) throw new Refusal("petitions.escort-day");
    steps.add(petition.id, "escort", command.on(), command.place().strip(), command.words().strip(), command.by());
    news.escorted(files.keep(petition, "escort", command.by()), command.place().strip(), command.by());
  }

  @Override
  public void result(PetitionId id, int seen, DoorResult result, String words, Actor by) {
    Petition petition = files.take(id, seen, by);
    if (words.isBlank()) throw new Refusal("petitions.say-result");
    petition.result(result);
    steps.add(petition.id, "result." + result, LocalDate.now(clock), petition.door == null ? "" : doors.door(petition.door).name(), words.strip(), by);
    news.result(files.keep(petition, "result", by), result, words.strip(), by);
  }

  @Override
  public void withdraw(PetitionId id, int seen, String why, Actor by) {
    Petition petition = files.take(id, seen, by);
    if (why.isBlank()) throw new Refusal("petitions.say-why");
    petition.withdraw();
    steps.add(petition.id, "withdrawn", null, "", why.strip(), by);
    news.withdrawn(files.keep(petition, "withdrawn", by), by);
  }

  @Override
  public PetitionView view(PetitionId id, Actor by) {
    Petition petition = files.open(id, by);
    files.seen(petition, by);
    return views.view(petition, by);
  }

  @Override
  @Transactional(readOnly = true)
  public PetitionView facts(PetitionId id) {
    return views.view(files.find(id), null);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<PetitionRow> list(PetitionList which, @Nullable String after, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    return lists.list(which, after, by);
  }
}
