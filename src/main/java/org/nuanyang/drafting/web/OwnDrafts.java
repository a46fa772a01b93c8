package org.nuanyang.drafting.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.UUID;
import org.nuanyang.drafting.DraftChecks;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.drafting.PaperDrafts;
import org.nuanyang.drafting.TooOften;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.shared.HeldHere;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/** Which drafts this browser may open: those begun in it or whose code was typed, and for a lawyer those in hand. */
@Component
class OwnDrafts {

  private static final HeldHere MINE = new HeldHere("drafting.drafts");
  private static final int STARTS_AN_HOUR = 240;
  private static final int CODES_AN_HOUR = 120;

  private final PaperDrafts drafts;
  private final DraftChecks checks;
  private final RateLimits limits;

  OwnDrafts(PaperDrafts drafts, DraftChecks checks, RateLimits limits) {
    this.drafts = drafts;
    this.checks = checks;
    this.limits = limits;
  }

  DraftView open(UUID id, HttpSession session, Actor by) {
    if (MINE.has(id, session)) return drafts.open(new DraftId(id));
    if (by.isCitizen()) throw new Missing("drafting.unknown-draft");
    return checks.open(new DraftId(id), by);
  }

  /** Whether the person themselves has it open here, and not the lawyer who goes over it. */
  boolean ownedHere(UUID id, HttpSession session) {
    return MINE.has(id, session);
  }

  void remember(DraftId id, HttpSession session) {
    MINE.remember(id.value(), session);
  }

  void forget(UUID id, HttpSession session) {
    MINE.forget(id, session);
  }

  /** @throws TooOften when this place begins more than people do in earnest */
  void countStart() {
    if (!limits.allow("drafting-start", Source.address(), STARTS_AN_HOUR, Duration.ofHours(1))) throw new TooOften();
  }

  /** @throws TooOften when somebody tries codes out */
  void countCode() {
    if (!limits.allow("drafting-code", Source.address(), CODES_AN_HOUR, Duration.ofHours(1))) throw new TooOften();
  }
}
