package org.nuanyang.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** Changes of course: another handler takes over, or the aid ends early. */
public interface CaseChanges {

  UUID askReplacement(CaseId id, int seen, ReplacementGround ground, Requester requester, String explanation, Actor by);

  /** The director decides; a yes releases the handler and opens a new search, a no tells the reasons. */
  default void decideReplacement(CaseId id, int seen, boolean granted, String reasons, Actor by) {
    decideReplacement(id, seen, granted, null, reasons, by);
  }

  /** The same with how much of the work the former handler has done, by which the subsidy is split. @param formerShare 0 to 100; null when not said */
  void decideReplacement(CaseId id, int seen, boolean granted, @Nullable Integer formerShare, String reasons, Actor by);

  /** What goes from the former handler to the new one: originals and notes, a line each. */
  void handOver(CaseId id, int seen, List<String> originals, List<String> notes, Actor by);

  /** The present handler has got it; only then is the hand-over done. @param remarks what is missing; empty when all is there */
  void takeOver(CaseId id, int seen, String remarks, Actor by);

  /** Reports a ground for termination; evidence must have been uploaded. @param foundOn when it was found */
  UUID reportGround(CaseId id, int seen, TerminationGround ground, LocalDate foundOn, String explanation, Actor by);

  /** Ends the aid and issues the decision, which names the right to object (法律援助法 第四十九条). */
  void terminate(CaseId id, int seen, TerminationGround ground, String reasons, Actor by);

  /** Dismisses a reported ground: the aid goes on. */
  void keepOn(CaseId id, int seen, String reasons, Actor by);

  /** The decision reached the recipient and the firm. */
  void serve(CaseId id, int seen, LocalDate on, Actor by);

  /** A correction order of the justice bureau: the aid goes on. The order must have been uploaded. */
  void reinstate(CaseId id, int seen, String order, Actor by);
}
