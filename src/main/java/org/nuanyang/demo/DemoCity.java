package org.nuanyang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.Network;
import org.nuanyang.network.Practitioners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Founds the demo city once: organisations, people, a year of history. */
@Component
class DemoCity {

  static final String PASSWORD = "Nuanyang#2026";
  static final int CASES = 2_700;
  static final int CONSULTATIONS = 8_700;
  private static final long SEED = 20260101;
  private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);

  private final Network network;
  private final Practitioners practitioners;
  private final Accounts accounts;
  private final Clock clock;

  DemoCity(Network network, Practitioners practitioners, Accounts accounts, Clock clock) {
    this.network = network;
    this.practitioners = practitioners;
    this.accounts = accounts;
    this.clock = clock;
  }

  boolean stands() {
    return !network.centres(CityPlan.read().city().code()).isEmpty();
  }

  /** @param cases of the past year; @param consultations of the past year */
  void found(int cases, int consultations, Progress progress) {
    CityPlan plan = CityPlan.read();
    Fate fate = new Fate(SEED, plan);
    Actor system = Actor.system(plan.city().code());
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    DemoNetwork places = new DemoNetwork(plan, fate);
    DemoPeople people = new DemoPeople(plan, fate, places, accounts.hash(PASSWORD), today, system);
    network.register(places.orders(), system);
    List<EnrolPractitioner> lawyers = people.practitioners();
    practitioners.enrol(lawyers, system);
    List<OpenAccount> staff = people.staff();
    accounts.openAll(staff);
    accounts.openAll(people.accountsOf(lawyers));
    LOG.info("demo city: {} organisations, {} staff, {} practitioners", places.orders().size(), staff.size(), lawyers.size());
  }
}
