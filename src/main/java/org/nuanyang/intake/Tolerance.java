package org.nuanyang.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** 容缺受理: the core papers are there, minor ones follow under a signed pledge, the review begins at once. */
public interface Tolerance {

  /** Papers of this application that may follow; empty where the city does not accept with gaps. */
  List<RequiredDocument> tolerable(ApplicationFile file);

  /**
   * Accepts with gaps. Signed on paper, the application is accepted at once; else the applicant is asked to
   * sign on the own phone, and signing accepts it.
   *
   * @throws org.nuanyang.shared.Refusal a core paper is missing, or one that may not follow was chosen
   */
  void offer(OfferTolerance command);

  /** The applicant, whose phone was proved by code, signs the pledge. Signed before: nothing. */
  void sign(ApplicationId application, Actor by);

  /** The applicant sent papers by phone; the files are kept under the matter before. */
  void bring(ApplicationId application, List<String> codes, Actor by);

  /** The clerk saw papers that came, or spares the applicant some with a reason. */
  void take(TakeTolerated command);

  /** The pledge of an application, signed or not; empty when there is none. */
  Optional<PledgeView> of(ApplicationId application);

  /** Open pledges within the actor's scope, the soonest to end first. */
  Slice<PledgeRow> open(@Nullable String after, Actor by);
}
