package org.nuanyang.identity;

import java.util.List;
import java.util.UUID;

/**
 * The front door of delegated approval (委托审批): a head who is away names a colleague of the same unit,
 * for some days, to decide on applications in the head's place. The colleague then has the role
 * {@link Role#APPROVER} on these days and no other; every decision names both.
 */
public interface Deputies {

  /** Names a deputy; the same key never makes a second one. */
  void name(NameDeputy order);

  /** Ends it at once; one that is over stays on record. */
  void end(UUID deputation, Actor by);

  /** The deputations of the head's unit, newest first, at most 50. */
  List<DeputyView> of(Actor by);

  /** Colleagues of the unit who may be named: those who know the files, not the administrators or lawyers. */
  List<AccountView> eligible(Actor by);
}
