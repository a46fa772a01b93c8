package org.nuanyang.duty.internal.draw;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the second person of each turn (B 角): free that whole day, and whoever stood by least. */
final class Backups {

  private final DrawBasis basis;
  private final Table table;
  private final Taste taste;

  Backups(DrawBasis basis, Table table, Taste taste) {
    this.basis = basis;
    this.table = table;
    this.taste = taste;
  }

  /** By number of the seat. */
  int[] find() {
    int[] found = new int[basis.seats().size()];
    Arrays.fill(found, Table.NOBODY);
    int[] stoodBy = basis.candidates().stream().mapToInt(Candidate::backupPast).toArray();
    List<Set<LocalDate>> bound = IntStream.range(0, table.people()).mapToObj(this::bound).toList();
    for (Seat seat : basis.seats()) {
      if (table.sitter(seat) == Table.NOBODY) continue;
      int backup =
          IntStream.range(0, table.people())
              .filter(person -> table.can(person, seat) && !bound.get(person).contains(seat.day()))
              .boxed()
              .min(Comparator.<Integer>comparingInt(person -> stoodBy[person]).thenComparingInt(person -> taste.cost(person, seat)).thenComparingLong(person -> taste.lot(person, seat)))
              .orElse(Table.NOBODY);
      if (backup == Table.NOBODY) continue;
      found[seat.number()] = backup;
      stoodBy[backup] += seat.weight();
      bound.get(backup).add(seat.day());
    }
    return found;
  }

  private Set<LocalDate> bound(int person) {
    Set<LocalDate> days = new HashSet<>(basis.candidates().get(person).taken());
    table.seatsOf(person).forEach(seat -> days.add(seat.day()));
    return days;
  }
}
