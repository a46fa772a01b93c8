package org.nuanyang.oversight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Slice;

/**
 * The front door of objections (法律援助法 第四十九条). Not the centre that decided hears them but the
 * justice bureau over it, within five days; its order to correct is carried out in the same moment.
 */
public interface Objections {

  /** A decision one may object to now. @param stage of the procedure it was about @param person who was refused alone; empty for a decision on all */
  record Open(UUID subject, ObjectedTo against, String stage, String person) {}

  /** Takes an objection in; the same key answers with the first one. Refused when the decision was objected to before. */
  ObjectionId raise(RaiseObjection command);

  /** The person takes it back before the decision. */
  void withdraw(ObjectionId id, Actor by);

  /** Maintains or orders to correct, with reasons; issues the opinion. */
  void decide(DecideObjection command);

  /** What of this matter one may object to now. */
  List<Open> open(MatterId matter);

  /** The same for whoever proved this phone: each what was refused to them alone, who acts for all what was decided on all. */
  List<Open> openTo(MatterId matter, String phone);

  /** Who may object to a decision on all: the applicant, and those elected to act for the group (代表人). */
  List<String> speakers(MatterId matter);

  /** Whether something was refused to the owner of this phone alone, objected to or not. */
  boolean concerns(MatterId matter, String phone);

  /** Whether this objection hangs on the matter, waits for the bureau, and is this phone's to take back. */
  boolean waitsOn(MatterId matter, ObjectionId id, String phone);

  /** Those the actor hears, or those against the actor's centre: waiting ones longest waiting first, others newest first. */
  Slice<ObjectionRow> list(boolean waiting, @Nullable String after, Actor by);

  /** One objection; the look is written to the audit trail. @throws org.nuanyang.shared.Missing unknown, or not this actor's */
  ObjectionView view(ObjectionId id, Actor by);
}
