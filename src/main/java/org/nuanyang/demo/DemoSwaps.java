package org.nuanyang.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanyang.duty.MyDuty;
import org.nuanyang.duty.ShiftDesk;
import org.nuanyang.duty.ShiftView;
import org.nuanyang.duty.SwapView;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Component;

/** Lawyers of the demo city who asked another to take a shift: one agreed and waits for the centre, one was asked yesterday. */
@Component
class DemoSwaps {

  private static final int LAWYERS = 120;

  private final MyDuty duty;
  private final DemoAid aid;
  private final DemoDays days;

  DemoSwaps(MyDuty duty, DemoAid aid, DemoDays days) {
    this.duty = duty;
    this.aid = aid;
    this.days = days;
  }

  /** @param city whose own centre confirms them */
  void tell(String city) {
    int asked = 0;
    for (int i = 1; i <= LAWYERS && asked < 2; i++) {
      Actor lawyer = days.actor("lawyer%03d".formatted(i));
      Optional<ShiftView> coming = duty.plan(lawyer).coming().stream().filter(one -> one.centre().equals(DemoNetwork.id("centre", city))).findFirst();
      if (coming.isEmpty()) continue; // not at a station of this centre, or the month is nearly over and the next is not out yet
      if (asks(coming.get(), asked == 0 ? "那天上午在外地开庭，赶不回来。" : "家里老人要做手术。", asked == 0, lawyer)) asked++;
    }
  }

  private boolean asks(ShiftView shift, String reason, boolean agreed, Actor lawyer) {
    List<ShiftDesk.Standby> could = duty.couldBeAsked(shift.id(), lawyer);
    if (could.isEmpty()) return false;
    Actor taker = aid.handler(could.getFirst().lawyer());
    AtomicReference<UUID> swap = new AtomicReference<>();
    days.ago(1, 17, 0, () -> swap.set(duty.ask(shift.id(), could.getFirst().lawyer(), reason, DemoNetwork.id("swap", shift.id().toString()), lawyer)));
    if (agreed) days.ago(1, 18, 30, () -> duty.answer(swap.get(), true, seen(swap.get(), taker), taker));
    return true;
  }

  private int seen(UUID swap, Actor taker) {
    return duty.plan(taker).askedOfMe().stream().filter(one -> one.id().equals(swap)).map(SwapView::version).findFirst().orElseThrow();
  }
}
