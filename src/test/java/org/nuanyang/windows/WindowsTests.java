package org.nuanyang.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PlaceBoard;
import org.nuanyang.notices.DeskNotice;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.oversight.OfficeExample;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A week at two windows: filled, swapped by two colleagues, kept to, and read by the public. */
@PlatformTest
class WindowsTests {

  private static final Pattern AFTER = Pattern.compile("after=([0-9a-f-]{36})");

  @Autowired WebApplicationContext platform;
  @Autowired Windows windows;
  @Autowired Pledges pledges;
  @Autowired PlaceBoard board;
  @Autowired DeskNotices notices;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;

  @Test
  void aWeekIsFilledSwappedKeptToAndPublished() throws Exception {
    OfficeExample office = new OfficeExample(platform);
    Actor one = clerk(office, "甲窗口");
    Actor other = clerk(office, "乙窗口");
    UUID first = windows.open(UUID.randomUUID(), office.centre, "1号窗口", office.head);
    windows.open(UUID.randomUUID(), office.centre, "2号窗口", office.head);
    assertThatThrownBy(() -> windows.open(UUID.randomUUID(), office.centre, "3号窗口", one)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> windows.week(office.centre, clock.today(), new OfficeExample(platform).head)).isInstanceOf(Missing.class);

    int filled = windows.fill(office.centre, clock.today().plusWeeks(1), office.head);
    assertThat(windows.fill(office.centre, clock.today().plusWeeks(1), office.head)).as("nothing is left empty").isZero();
    WeekView week = windows.week(office.centre, clock.today().plusWeeks(1), one);
    assertThat(week.shifts()).hasSize(filled).hasSize(week.days().size() * 4);
    assertThat(week.of(one.id())).hasSameSizeAs(week.of(other.id()));

    ShiftView mine = week.of(one.id()).stream().filter(shift -> shift.day().equals(week.days().getFirst()) && shift.half() == Half.MORNING).findFirst().orElseThrow();
    ShiftView theirs = week.of(other.id()).stream().filter(shift -> shift.day().equals(mine.day()) && shift.half() == mine.half()).findFirst().orElseThrow();
    windows.askSwap(mine.id(), theirs.id(), one);
    SwapView swap = windows.week(office.centre, mine.day(), other).swaps().getFirst();
    assertThat(swap.mine()).isTrue();
    assertThatThrownBy(() -> windows.answerSwap(swap.id(), true, one)).as("nobody answers for the other").isInstanceOf(Refusal.class);
    windows.answerSwap(swap.id(), false, other);
    assertThat(notices.open(null, 20, other).rows()).as("answered, nothing to know").extracting(DeskNotice::kind).doesNotContain("windows.swap");
    assertThat(notices.open(null, 20, one).rows()).extracting(DeskNotice::kind).contains("windows.swap-refused");
    windows.askSwap(mine.id(), theirs.id(), one);
    SwapView again = windows.week(office.centre, mine.day(), other).swaps().getFirst();
    windows.answerSwap(again.id(), true, other);
    assertThat(windows.week(office.centre, mine.day(), one).at(mine.window(), mine.day(), mine.half()).orElseThrow().account()).isEqualTo(other.id());
    assertThatThrownBy(() -> windows.answerSwap(swap.id(), true, other)).isInstanceOf(Refusal.class);

    windows.mark(first, true, office.head);
    pledges.publish(UUID.randomUUID(), office.centre, List.of("材料齐的，当天受理"), office.head);
    pledges.publish(UUID.randomUUID(), office.centre, List.of("材料齐的，一小时受理"), office.head);
    assertThat(pledges.of(office.centre, one)).hasSize(2);
    PlaceBoard.Notices door = board.on(mine.day(), List.of(office.centre)).get(office.centre);
    assertThat(door.pledges()).containsExactly("材料齐的，一小时受理");
    assertThat(door.sitting()).hasSize(4).filteredOn(PlaceBoard.Sitting::vanguard).hasSize(2);

    assertThatThrownBy(() -> windows.arrive(theirs.id(), one)).as("not the day yet").isInstanceOf(Refusal.class);
    clock.set(mine.day());
    windows.arrive(theirs.id(), one);
    assertThat(windows.week(office.centre, mine.day(), one).of(one.id())).anyMatch(shift -> shift.arrivedAt() != null);
    assertThatThrownBy(() -> windows.arrive(mine.id(), one)).isInstanceOf(Forbidden.class);
    var mvc = MockMvcBuilders.webAppContextSetup(platform).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    assertThat(mvc.perform(get("/desk/windows").with(Acting.as(one))).andReturn().getResponse().getContentAsString()).contains("甲窗口", "党员示范岗", "1号窗口");
    assertThat(placesOf(mvc)).contains("材料齐的，一小时受理", "党员示范岗");

    windows.fill(office.centre, mine.day().plusWeeks(1), office.head);
    windows.close(first, office.head);
    windows.open(UUID.randomUUID(), office.centre, "3号窗口", office.head);
    assertThat(windows.fill(office.centre, mine.day().plusWeeks(1), office.head)).as("who sat at the closed window sits at the new one").isEqualTo(week.days().size() * 2);
  }

  /** What the public page says of the county, page by page: other tests have places there too. */
  private static String placesOf(MockMvc mvc) throws Exception {
    StringBuilder all = new StringBuilder();
    String at = "/places?region=159925";
    while (at != null) {
      String page = mvc.perform(get(at)).andReturn().getResponse().getContentAsString();
      all.append(page);
      Matcher more = AFTER.matcher(page);
      at = more.find() ? "/places?region=159925&after=" + more.group(1) : null;
    }
    return all.toString();
  }

  private Actor clerk(OfficeExample office, String name) {
    UUID id = UUID.randomUUID();
    accounts.open(new OpenAccount(id, "w" + id.toString().substring(0, 8), name, Set.of(Role.CLERK), office.centre, OfficeExample.CITY, DataScope.UNIT, accounts.hash("Nuanyang#2026"), PasswordOrigin.CHOSEN, Actor.system(OfficeExample.CITY)));
    return new Actor(id, name, Set.of(Role.CLERK), office.centre, OfficeExample.CITY, DataScope.UNIT, Set.of(office.centre));
  }
}
