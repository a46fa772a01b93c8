package org.nuanyang.duty;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of calls for a duty lawyer: a person wants to meet one, or a plea is to be signed. */
public interface CallsForLawyers {

  /** A host wants a lawyer. */
  UUID call(CallDutyLawyer order);

  /** The centre says who goes; the host is told by the number of the notice. */
  void confirm(UUID call, UUID lawyer, int version, Actor by);

  /** How a call ends without a visit in the ledger. */
  enum End {
    /** 本人不见了: the person does not want a lawyer any more. */
    WITHDRAWN,
    /** 登记错了: it was entered twice or by mistake. */
    MISTAKE,
    /** 已经见过: somebody went, and the ledger has it under other words. */
    MET;

    public String messageKey() {
      return "duty.call.end." + name();
    }
  }

  /** Ends a call nobody has to answer any more. @param why read by whoever asks later */
  void end(UUID call, End how, String why, int version, Actor by);

  /** Calls that nobody answered by a visit yet, of the centres the person sees; oldest first. */
  List<CallView> openCalls(Actor by);

  /** Calls that wait for this lawyer; the soonest first. */
  List<CallView> ownCalls(Actor by);
}
