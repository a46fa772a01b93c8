package org.nuanyang.duty;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of duty for the lawyer on duty. */
public interface MyDuty {

  /** The lawyer's own plan from today on. */
  Plan plan(Actor by);

  /** Takes a shift nobody has. @param version the version the person saw */
  void claim(UUID shift, int version, Actor by);

  /** Asks another lawyer to take one's shift. @return the swap, the same for the same submission key */
  UUID ask(UUID shift, UUID taker, String reason, UUID submissionKey, Actor by);

  /** Who could be asked for a shift of one's own. */
  List<ShiftDesk.Standby> couldBeAsked(UUID shift, Actor by);

  /** The asked lawyer agrees or not; the centre still has to confirm. */
  void answer(UUID swap, boolean accepted, int version, Actor by);

  /** The asking lawyer thinks better of it. */
  void withdraw(UUID swap, int version, Actor by);

  void signIn(SignIn order);

  void signOut(UUID shift, Actor by);

  /**
   * What a lawyer looks at on the phone.
   *
   * @param now the shift of today that can be signed in or out; empty list when none
   * @param standby shifts for which the lawyer stands by
   * @param open shifts nobody has that the lawyer may take
   * @param askedOfMe swaps that wait for this lawyer's answer
   * @param asked swaps this lawyer asked for, still open
   */
  record Plan(List<ShiftView> now, List<ShiftView> coming, List<ShiftView> standby, List<ShiftView> open, List<SwapView> askedOfMe, List<SwapView> asked) {}
}
