package org.nuanyang.referrals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Slice;

/** The front door of referrals. */
public interface Referrals {

  /** Sends somebody on; with aid granted on the matter the waiver is asked for by itself, and the letter written. */
  ReferralId send(SendReferral command);

  /** The body says how far it is; from its page, its account or its system. */
  void answer(ReferralId id, int seen, BodyAnswer answer, Actor by);

  void withdraw(ReferralId id, int seen, String why, Actor by);

  /** The body's system could not be reached for good: try it once more from the beginning; refused when the referral is over. */
  void tryAgain(ReferralId id, Actor by);

  ReferralView view(ReferralId id, Actor by);

  /** What this code opens: nothing once it is withdrawn, and nothing any more thirty days after its end. */
  Optional<ReferralId> byCode(ReferralId id, String typed);

  /** The page of a body that has proved the code, for as long as the code opens it; the look is written to the audit trail. */
  ReferralView ofBody(ReferralId id);

  /** @param over what is finished; else what runs */
  Slice<ReferralRow> list(boolean over, @Nullable String after, Actor by);

  /** Fees that people need not pay this year because of referrals of this unit. */
  BigDecimal waivedThisYear(Actor by);

  /** The bodies of a kind that do this work, the cheapest first and those without a price last. */
  List<PriceLine> compare(OrganisationKind kind, String about, boolean fastestFirst, Actor by);

  /** Prices of the body this person works for. */
  List<PriceLine> prices(Actor by);

  void price(String about, BigDecimal price, int days, Actor by);
}
