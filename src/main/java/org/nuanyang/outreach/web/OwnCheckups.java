package org.nuanyang.outreach.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.UUID;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.CheckupTooOften;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.Checkups;
import org.nuanyang.shared.HeldHere;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/** Which check-ups this browser may open: those begun in it or whose code was typed. */
@Component
class OwnCheckups {

  private static final HeldHere MINE = new HeldHere("outreach.checkups");
  private static final int STARTS_AN_HOUR = 120;
  private static final int CODES_AN_HOUR = 60;
  /** A whole workshop answers from behind one address. */
  private static final int WORKERS_AN_HOUR = 300;

  private static final int CONTRACTS_AN_HOUR = 60;

  private final Checkups checkups;
  private final RateLimits limits;

  OwnCheckups(Checkups checkups, RateLimits limits) {
    this.checkups = checkups;
    this.limits = limits;
  }

  CheckupView open(UUID id, HttpSession session) {
    if (!MINE.has(id, session)) throw new Missing("outreach.unknown");
    return checkups.open(new CheckupId(id));
  }

  void remember(CheckupId id, HttpSession session) {
    MINE.remember(id.value(), session);
  }

  void forget(UUID id, HttpSession session) {
    MINE.forget(id, session);
  }

  void countStart() {
    count("outreach-start", STARTS_AN_HOUR);
  }

  void countCode() {
    count("outreach-code", CODES_AN_HOUR);
  }

  void countWorker() {
    count("outreach-worker", WORKERS_AN_HOUR);
  }

  void countContract() {
    count("outreach-contract", CONTRACTS_AN_HOUR);
  }

  private void count(String kind, int anHour) {
    if (!limits.allow(kind, Source.address(), anHour, Duration.ofHours(1))) throw new CheckupTooOften();
  }
}
