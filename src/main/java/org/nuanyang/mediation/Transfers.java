package org.nuanyang.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Slice;

/**
 * 援调对接: one dispute between legal aid and mediation, both ways, as one matter. Facts, evidence, people and the day the
 * limitation ends travel with it; the terms of the aid run on unless their own rule lets them rest for {@link #PAUSE}.
 */
public interface Transfers {

  /** The reason a term's rule must name under {@code pausable} to rest during a mediation. No term of the law does. */
  String PAUSE = "MEDIATION";

  /** Days that must be left of the limitation, when it was not interrupted. */
  int LIMITATION_DAYS = 30;

  /** What stands against sending this to a committee; empty when it can go. */
  List<String> hindrances(MatterId matter, Actor by);

  /**
   * Sends an application or a case at work to a committee (援助转调解).
   *
   * @throws org.nuanyang.shared.Refusal when a guard forbids it; the sentence says which
   */
  UUID toMediation(ToMediation order);

  /** Sends a failed or stuck mediation to legal aid (调解转援助): the application is made from what is known. */
  UUID toAid(ToAid order);

  /** One click: back to legal aid at once; the day aid was first asked for stays, and no form is filled. */
  void back(UUID transfer, String reason, Actor by);

  TransferView transfer(UUID id, Actor by);

  /** Transfers of a matter, oldest first. */
  List<TransferView> of(MatterId matter, Actor by);

  /** Those of the actor's centre or committee, newest first. */
  Slice<TransferView> list(@Nullable TransferDirection direction, @Nullable String after, Actor by);

  /**
   * Order to send to mediation.
   *
   * @param askingOn day the applicant agreed in writing
   * @param answeringOn day the other side agreed in writing
   * @param limitationOn last day of the limitation; null when none is known
   * @param interrupts whether the applicant's written request to the committee goes along, which interrupts the limitation
   * @param danger whether somebody is in danger of violence
   */
  record ToMediation(
      UUID key, MatterId matter, UUID committee, String reason, @Nullable LocalDate askingOn, @Nullable LocalDate answeringOn,
      @Nullable LocalDate limitationOn, boolean interrupts, boolean danger, Actor by) {}

  /**
   * Order to send to legal aid. Only what nobody has asked yet is asked.
   *
   * @param wantedOn day the person said that they want legal aid
   * @param matterCode such as {@code M05_WAGE}
   * @param groups such as {@code MIGRANT_WORKER}
   * @param stage such as ARBITRATION
   * @param pledged whether the statement of means was signed
   */
  record ToAid(
      UUID key, MediationId mediation, int seen, UUID centre, @Nullable LocalDate wantedOn, String matterCode, Set<String> groups, String stage,
      boolean pledged, String reason, Actor by) {}

  /** The application a transfer to aid made, or came from. */
  record Made(UUID transfer, ApplicationId application) {}
}
