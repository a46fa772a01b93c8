package org.nuanyang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.EnterPlacePerson;
import org.nuanyang.network.Network;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Founds the demo city once: organisations, people, a year of history. The same seed, the same city. */
@Component
class DemoCity {

  static final String PASSWORD = "Nuanyang#2026";
  static final int CASES = 2_700;
  static final int CONSULTATIONS = 8_700;
  /** Cases one year of a prefecture brings; bigger cities get a longer past. */
  private static final int A_YEAR = 100_000;
  private static final long SEED = 20260101;
  private static final long LONG_AGO_SEED = 20260105;
  /** Volumes older than the ten years a civil file is kept; each leaf is printed when it is sealed, so they are few. */
  private static final int LONG_AGO = 2;
  private static final int YEARS_AGO = 12;

  private final Network network;
  private final Practitioners practitioners;
  private final PlacePeople placePeople;
  private final DemoPool pool;
  private final DemoDirectory directory;
  private final Accounts accounts;
  private final DemoHistory history;
  private final DemoPresent present;
  private final Eligibility eligibility;
  private final Policies policies;
  private final DemoDuty duty;
  private final DemoBodies bodies;
  private final DemoPatrols patrols;
  private final MessageSource messages;
  private final TransactionOperations transaction;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  DemoCity(Network network, Practitioners practitioners, PlacePeople placePeople, DemoPool pool, DemoDirectory directory, Accounts accounts, DemoHistory history,
      DemoPresent present, Eligibility eligibility, Policies policies, DemoDuty duty, DemoBodies bodies, DemoPatrols patrols, MessageSource messages, TransactionOperations transaction,
      JdbcTemplate jdbc, Clock clock) {
    this.network = network;
    this.practitioners = practitioners;
    this.placePeople = placePeople;
    this.pool = pool;
    this.directory = directory;
    this.accounts = accounts;
    this.history = history;
    this.present = present;
    this.eligibility = eligibility;
    this.policies = policies;
    this.duty = duty;
    this.bodies = bodies;
    this.patrols = patrols;
    this.messages = messages;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean stands() {
    return !network.centres(CityPlan.read().city().code()).isEmpty();
  }

  /**
   * @param cases of the past year; above 100,000 the past gets longer
   * @param citizens how many different people the applicants are
   */
  void found(int cases, int consultations, int citizens, Progress progress) {
    CityPlan plan = CityPlan.read();
    Fate fate = new Fate(SEED, plan);
    DemoNetwork places = new DemoNetwork(plan, fate);
    List<EnrolPractitioner> lawyers = settle(plan, fate, places);
    Scenario.Book book = Scenario.Book.read();
    history.cases(past(plan, fate, book, places, lawyers, citizens), cases, Math.max(1, (cases + A_YEAR - 1) / A_YEAR), progress);
    history.consultations(book, places, plan.city().code(), fate, consultations, progress);
    if (cases > 0) { // a city without a past has no present either
      present.tell(plan, places, history.longAgo(past(plan, new Fate(LONG_AGO_SEED, plan), book, places, lawyers, citizens), LONG_AGO, YEARS_AGO));
      transaction.executeWithoutResult(status -> patrols.go(plan));
    }
    jdbc.execute("analyze"); // fresh figures for the planner, or the first lists of a big city crawl
  }

  private PastCases past(CityPlan plan, Fate fate, Scenario.Book book, DemoNetwork places, List<EnrolPractitioner> lawyers, int citizens) {
    return new PastCases(plan, book, places, lawyers, fate, citizens, policies.profileOf(plan.city().code()), eligibility, messages, clock);
  }

  /** Organisations and accounts first and in one go: a half-founded city would never be founded again. */
  private List<EnrolPractitioner> settle(CityPlan plan, Fate fate, DemoNetwork places) {
    Actor system = Actor.system(plan.city().code());
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    DemoPeople people = new DemoPeople(plan, fate, places, accounts.hash(PASSWORD), today, system);
    List<EnrolPractitioner> lawyers = people.practitioners();
    List<OpenAccount> staff = people.staff();
    transaction.executeWithoutResult(
        status -> {
          network.register(places.orders(), system);
          practitioners.enrol(lawyers, system);
          accounts.openAll(staff);
          accounts.openAll(people.accountsOf(lawyers));
          List<EnterPlacePerson> served = people.atPlaces(lawyers);
          placePeople.enter(served, system);
          directory.fill(plan, places, lawyers, lawyers.size() + (int) served.stream().filter(one -> one.practitioner() == null).count(), today, system);
          bodies.begin(plan.city().code(), places.centres().stream().map(DemoNetwork.Centre::id).toList());
          pool.fill(plan.city().code(), lawyers, today);
          duty.begin(plan, places, lawyers);
        });
    return lawyers;
  }
}
