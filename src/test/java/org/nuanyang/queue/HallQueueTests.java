package org.nuanyang.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A hall with its numbers, on the real platform. */
@PlatformTest
class HallQueueTests {

  @Autowired ApplicationContext platform;
  @Autowired HallQueue queue;
  @Autowired Matters matters;
  @Autowired MovableClock clock;

  private OfficeExample office;
  private Actor other;

  @BeforeEach
  void aHallWithTwoWindows() {
    office = new OfficeExample(platform);
    other = new Actor(UUID.randomUUID(), "二号窗口", Set.of(Role.CLERK), office.centre, OfficeExample.CITY, DataScope.UNIT, Set.of(office.centre));
    queue.sitAt(office.centre, "1 号窗口", office.clerk);
    queue.sitAt(office.centre, "2 号窗口", other);
  }

  @Test
  void fiftyWhoTakeAtOnceGetFiftyNumbersAndFiftyCallsCallEachOnce() throws Exception {
    List<Integer> numbers = race(50, i -> take(null).number());
    assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());

    List<Optional<UUID>> called = race(50, i -> queue.callNext(UUID.randomUUID(), office.centre, clerk(i)).map(TicketView::id));
    assertThat(called).allSatisfy(one -> assertThat(one).isPresent()).doesNotHaveDuplicates();
    assertThat(queue.callNext(UUID.randomUUID(), office.centre, clerk(99))).as("nobody is left").isEmpty();
  }

  @Test
  void theSameFormIsTheSameNumberAndTheSameClickTheSameCall() {
    UUID key = UUID.randomUUID();
    assertThat(take(key, null).id()).isEqualTo(take(key, null).id());
    take(null);
    UUID click = UUID.randomUUID();
    assertThat(next(click, office.clerk)).isEqualTo(next(click, office.clerk));
    assertThat(queue.screen(office.centre).waiting()).isEqualTo(1);
  }

  @Test
  void whatWasToldAtTheWindowIsToldOnceAndTimesAreKept() {
    TicketView taken = take(null);
    take(null);
    assertThat(queue.ticket(taken.id()).ahead()).isZero();
    clock.advance(Duration.ofMinutes(12));
    TicketView called = next(UUID.randomUUID(), office.clerk);
    assertThat(called.id()).isEqualTo(taken.id());
    assertThatThrownBy(() -> queue.callNext(UUID.randomUUID(), office.centre, office.clerk)).as("did the last one come?").isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> queue.begin(begins(called, other))).as("another window's").isInstanceOf(Forbidden.class);
    UUID matter = queue.begin(begins(called, office.clerk));
    clock.advance(Duration.ofMinutes(20));
    next(UUID.randomUUID(), office.clerk);

    MatterView told = matters.facts(new MatterId(matter));
    assertThat(told.applicant().name()).isEqualTo("等候人");
    assertThat(told.story()).isEqualTo("老板欠我三个月工资");
    assertThat(told.channel()).isEqualTo(Channel.HALL);
    QueueFigures.Day day = queue.figures(office.centre, office.head).days().getFirst();
    assertThat(day.taken()).isEqualTo(2);
    assertThat(day.done()).isEqualTo(1);
    assertThat(day.service()).isEqualTo(20);
    assertThat(day.waited()).as("twelve minutes, and twelve and twenty").isEqualTo(22);
    assertThat(queue.screen(office.centre).toString()).doesNotContain("等候人").doesNotContain("13900");
  }

  @Test
  void whoDoesNotComeMayBePutBackAndTheLawsFirstGoBeforeTheOthers() {
    TicketView ordinary = take(null);
    TicketView old = take(PriorityGround.ELDER);
    TicketView called = next(UUID.randomUUID(), office.clerk);
    assertThat(called.id()).isEqualTo(old.id());
    queue.noShow(called.id(), called.version(), office.clerk);
    assertThat(next(UUID.randomUUID(), office.clerk).id()).isEqualTo(ordinary.id());
    queue.putBack(old.id(), queue.ticket(old.id()).version(), other);
    assertThat(next(UUID.randomUUID(), other).id()).isEqualTo(old.id());
  }

  @Test
  void theNextDayBeginsWithOneAndForgetsWhySomebodyWasFirst() {
    TicketView old = take(PriorityGround.DISABLED);
    assertThat(queue.ticket(old.id()).first()).isEqualTo(PriorityGround.DISABLED);
    clock.set(clock.today().plusDays(1));

    assertThat(queue.ticket(old.id()).state()).as("nobody is next on another day").isEqualTo(TicketState.LEFT);
    assertThat(take(null).number()).isEqualTo(1);
    assertThat(queue.ticket(old.id()).first()).isNull();
    assertThat(queue.ticket(old.id()).state()).isEqualTo(TicketState.LEFT);
  }

  private BeginService begins(TicketView called, Actor by) {
    return new BeginService(called.id(), queue.ticket(called.id()).version(), "", "等候人", "13900007777", "老板欠我三个月工资", by);
  }

  private TicketView next(UUID click, Actor by) {
    return queue.callNext(click, office.centre, by).orElseThrow();
  }

  private TicketView take(@Nullable PriorityGround first) {
    return take(UUID.randomUUID(), first);
  }

  private TicketView take(UUID key, @Nullable PriorityGround first) {
    return queue.take(new TakeTicket(key, office.centre, Need.AID, first, Channel.KIOSK, Actor.citizen(OfficeExample.CITY)));
  }

  /** A window of its own, so that nobody has to say first whether the last one came. */
  private Actor clerk(int number) {
    Actor clerk = new Actor(UUID.randomUUID(), "窗口", Set.of(Role.CLERK), office.centre, OfficeExample.CITY, DataScope.UNIT, Set.of(office.centre));
    queue.sitAt(office.centre, number + " 号窗口", clerk);
    return clerk;
  }

  private interface Turn<T> {
    T of(int number) throws Exception;
  }

  private static <T> List<T> race(int runners, Turn<T> turn) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    List<T> results = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(runners)) {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < runners; i++) {
        int number = i;
        Callable<T> run = () -> {
          go.await();
          return turn.of(number);
        };
        running.add(pool.submit(run));
      }
      go.countDown();
      for (Future<T> one : running) results.add(one.get());
    }
    return results;
  }
}
