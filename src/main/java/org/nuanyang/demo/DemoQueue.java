package org.nuanyang.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.queue.BeginService;
import org.nuanyang.queue.HallQueue;
import org.nuanyang.queue.Need;
import org.nuanyang.queue.PriorityGround;
import org.nuanyang.queue.TakeTicket;
import org.nuanyang.queue.TicketView;
import org.springframework.stereotype.Component;

/** The last three mornings of the hall, so that its head sees how long people waited. */
@Component
class DemoQueue {

  private final HallQueue queue;
  private final DemoDays days;

  DemoQueue(HallQueue queue, DemoDays days) {
    this.queue = queue;
    this.days = days;
  }

  void tell(String city) {
    Actor clerk = days.actor("clerk");
    UUID hall = DemoNetwork.id("centre", city);
    queue.sitAt(hall, "3 号窗口", clerk);
    int serial = 0;
    for (int daysAgo = 3; daysAgo >= 1; daysAgo--) {
      serial = morning(serial, daysAgo, hall, Need.ADVICE, null, 9, 12, clerk);
      serial = morning(serial, daysAgo, hall, Need.AID, PriorityGround.ELDER, 9, 25, clerk);
      serial = morning(serial, daysAgo, hall, Need.AID, null, 10, 9, clerk);
      serial = morning(serial, daysAgo, hall, Need.PAPERS, null, 10, 6 + daysAgo, clerk);
      serial = morning(serial, daysAgo, hall, Need.FOLLOW, PriorityGround.MILITARY, 11, 4, clerk);
    }
  }

  /** One person: takes a number on the hour, is called so many minutes later, and is helped within a quarter of an hour. */
  private int morning(int serial, int daysAgo, UUID hall, Need need, @Nullable PriorityGround first, int hour, int waits, Actor clerk) {
    UUID key = DemoDays.key("queue", serial);
    days.ago(daysAgo, hour, 0, () -> queue.take(new TakeTicket(key, hall, need, first, Channel.HALL, clerk)));
    days.ago(daysAgo, hour, waits, () -> {
      TicketView called = queue.callNext(DemoDays.key("queue-call", serial), hall, clerk).orElseThrow();
      queue.begin(new BeginService(called.id(), called.version(), "", "", "", "", clerk));
    });
    days.ago(daysAgo, hour, waits + 15, () -> {
      UUID id = queue.take(new TakeTicket(key, hall, need, first, Channel.HALL, clerk)).id();
      queue.done(id, queue.ticket(id).version(), clerk);
    });
    return serial + 1;
  }
}
