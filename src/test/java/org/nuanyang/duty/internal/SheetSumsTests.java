package org.nuanyang.duty.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.SheetView.Line;
import org.nuanyang.duty.internal.SheetSums.Kept;
import org.nuanyang.duty.internal.SheetSums.Witnessed;

/** Two days and a half on duty, and pleas in and out of them. */
class SheetSumsTests {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 4);
  private static final UUID PERSON = UUID.randomUUID();

  private final List<Kept> shifts =
      List.of(new Kept(DAY, Session.DAY, "看守所"), new Kept(DAY.plusDays(2), Session.MORNING, "法院"), new Kept(DAY.plusDays(3), Session.DAY, "看守所"));

  private static Witnessed plea(UUID person, LocalDate day, int hour) {
    return new Witnessed(person, day.atTime(hour, 0), day.atTime(hour, 40), "检察院");
  }

  private final List<Witnessed> pleas =
      List.of(plea(UUID.randomUUID(), DAY, 10), plea(PERSON, DAY.plusDays(2), 15), plea(UUID.randomUUID(), DAY.plusDays(2), 16), plea(PERSON, DAY.plusDays(6), 9));

  @Test
  void countsPeopleOutsideDutyOnce() {
    List<Line> lines = new SheetSums(true, shifts).lines(pleas);

    assertThat(SheetSums.days(lines)).isEqualByComparingTo("2.5");
    assertThat(SheetSums.persons(lines)).isEqualTo(2);
    assertThat(lines).extracting(Line::note).containsExactlyInAnyOrder("", "", "", "ON_DUTY", "", "", "SAME_PERSON");
  }

  @Test
  void orHalfDaysWhereTheCityCountsByDay() {
    List<Line> lines = new SheetSums(false, shifts).lines(pleas);

    assertThat(SheetSums.days(lines)).as("2.5 on duty, an afternoon and a morning besides").isEqualByComparingTo("3.5");
    assertThat(SheetSums.persons(lines)).isZero();
    assertThat(lines).extracting(Line::note).containsExactlyInAnyOrder("", "", "", "ON_DUTY", "", "SAME_HALF", "");
  }
}
