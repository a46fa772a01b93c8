package org.nuanyang.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** What is noted about members, and what the rules propose because of it. */
public interface PoolRecords {

  /** Notes a grade, a refusal, discipline or praise; makes a proposal when the rules ask for one. */
  void mark(MarkMember order);

  /** About one member, latest first. */
  List<PoolMark> marks(UUID practitioner, Actor by);

  /** How often each kind was noted about members of a city since a day, by member. */
  Map<UUID, Map<MarkKind, Integer>> noted(String city, LocalDate since);

  /** Open proposals, those due first. */
  List<PoolProposal> proposals(Actor by);

  /** Follows a proposal or keeps the member; the register is changed with it. */
  void decide(UUID proposal, String outcome, String reason, int version, Actor by);

  /** Everybody of a city about whom assignment must know more than the register says. */
  Map<UUID, MemberStanding> standings(String city, LocalDate on);
}
