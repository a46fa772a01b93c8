package org.nuanyang.duty.internal.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Reason;

/**
 * Draws a rota. Scarce turns first; each goes to whoever of those who can has done least in twelve
 * months, among equals to whom it fits best, then by lot. What went wrong on the way is mended:
 * empty turns by moving one other, uneven burdens along chains until no move makes them more even.
 */
public final class RotaDraw {

  private final DrawBasis basis;
  private final Table table;
  private final Taste taste;
  private final Set<Integer> levelled = new TreeSet<>();

  private RotaDraw(DrawBasis basis) {
    this.basis = basis;
    this.table = new Table(basis);
    this.taste = new Taste(basis);
  }

  /** The same basis always gives the same rota, in the order of its turns. */
  public static List<DrawnSeat> of(DrawBasis basis) {
    return new RotaDraw(basis).draw();
  }

  private List<DrawnSeat> draw() {
    List<Seat> scarceFirst = new ArrayList<>(basis.seats());
    scarceFirst.sort(Comparator.<Seat>comparingLong(seat -> people().filter(person -> table.can(person, seat)).count()).thenComparing(Seat::day).thenComparing(Seat::number));
    for (Seat seat : scarceFirst) {
      int best = best(seat);
      if (best != Table.NOBODY) table.sit(best, seat);
    }
    for (Seat seat : scarceFirst) if (table.sitter(seat) == Table.NOBODY) mend(seat);
    level();
    suit();
    int[] backups = new Backups(basis, table, taste).find();
    return basis.seats().stream().map(seat -> drawn(seat, backups[seat.number()])).toList();
  }

  private IntStream people() {
    return IntStream.range(0, table.people());
  }

  private int best(Seat seat) {
    return people().filter(person -> table.free(person, seat, null)).boxed().min(order(seat)).orElse(Table.NOBODY);
  }

  private Comparator<Integer> order(Seat seat) {
    return Comparator.<Integer>comparingInt(table::load)
        .thenComparingInt(person -> taste.cost(person, seat))
        .thenComparingLong(person -> taste.lot(person, seat));
  }

  /** Nobody is free: somebody who can gives another turn away for this one. */
  private void mend(Seat seat) {
    for (int person : people().filter(one -> table.can(one, seat)).boxed().sorted(order(seat)).toList()) {
      for (Seat own : table.seatsOf(person)) {
        if (!table.free(person, seat, own)) continue;
        table.rise(person, own);
        int other = people().filter(one -> one != person && table.free(one, own, null)).boxed().min(order(own)).orElse(Table.NOBODY);
        if (other == Table.NOBODY) {
          table.sit(person, own);
          continue;
        }
        table.sit(other, own);
        table.sit(person, seat);
        return;
      }
    }
  }

  /** Each move brings the burdens of two people nearer, so this ends. */
  private void level() {
    boolean moved = true;
    while (moved) {
      moved = false;
      List<Integer> lightFirst = people().boxed().sorted(Comparator.<Integer>comparingInt(table::load).thenComparing(Comparator.naturalOrder())).toList();
      for (int light : lightFirst) while (takesFromTheBusiest(light) || takesThroughAnother(light)) moved = true;
    }
  }

  private boolean isBusier(int person, int light, Seat seat) {
    return person != Table.NOBODY && person != light && table.load(person) - table.load(light) > seat.weight();
  }

  private boolean takesFromTheBusiest(int light) {
    Seat best = null;
    for (Seat seat : basis.seats()) {
      int holder = table.sitter(seat);
      if (!isBusier(holder, light, seat) || best != null && table.load(holder) <= table.load(table.sitter(best))) continue;
      if (table.free(light, seat, null)) best = seat;
    }
    if (best == null) return false;
    table.pass(best, table.sitter(best), light);
    levelled.add(best.number());
    return true;
  }

  /** What the busy have is not for the idler one, but a third person's turn is, and that one can take theirs. */
  private boolean takesThroughAnother(int light) {
    List<Seat> ofTheBusier = basis.seats().stream().filter(seat -> isBusier(table.sitter(seat), light, seat)).toList();
    if (ofTheBusier.isEmpty()) return false;
    for (Seat own : basis.seats()) {
      int middle = table.sitter(own);
      if (middle == Table.NOBODY || middle == light || !table.free(light, own, null)) continue;
      for (Seat seat : ofTheBusier) {
        if (table.sitter(seat) == middle || seat.weight() != own.weight() || !table.free(middle, seat, own)) continue;
        table.pass(own, middle, light);
        table.pass(seat, table.sitter(seat), middle);
        levelled.add(own.number());
        levelled.add(seat.number());
        return true;
      }
    }
    return false;
  }

  /** Two people exchange turns of one weight when both together fare better. */
  private void suit() {
    for (Seat one : basis.seats()) {
      for (Seat other : basis.seats().subList(one.number() + 1, basis.seats().size())) {
        int a = table.sitter(one);
        int b = table.sitter(other);
        if (a == b || a == Table.NOBODY || b == Table.NOBODY || one.weight() != other.weight()) continue;
        int gain = taste.cost(a, one) + taste.cost(b, other) - taste.cost(a, other) - taste.cost(b, one);
        if (gain <= 0 || !table.free(a, other, one) || !table.free(b, one, other)) continue;
        table.rise(a, one);
        table.pass(other, b, a);
        table.sit(b, one);
      }
    }
  }

  private DrawnSeat drawn(Seat seat, int backup) {
    int person = table.sitter(seat);
    return new DrawnSeat(seat.number(), lawyer(person), lawyer(backup), person == Table.NOBODY ? List.of(Reason.of("NOBODY")) : reasons(person, seat));
  }

  private @Nullable UUID lawyer(int person) {
    return person == Table.NOBODY ? null : basis.candidates().get(person).lawyer();
  }

  private List<Reason> reasons(int person, Seat seat) {
    Candidate candidate = basis.candidates().get(person);
    List<Integer> able = people().filter(one -> table.can(one, seat)).boxed().toList();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of("ABLE", able.size(), table.people()));
    int least = able.stream().mapToInt(table::load).min().orElse(0);
    reasons.add(Reason.of("BURDEN", days(candidate.past()), days(table.load(person)), days(least)));
    if (!candidate.weekdays().isEmpty()) reasons.add(Reason.of("WEEKDAY"));
    if (Taste.isWished(candidate, seat)) reasons.add(Reason.of("WISHED"));
    if (Taste.speaks(candidate, seat)) reasons.add(Reason.of("LANGUAGE"));
    Integer km = Taste.kilometres(candidate, seat);
    if (km != null) reasons.add(Reason.of("WAY", km));
    if (levelled.contains(seat.number())) reasons.add(Reason.of("LEVELLED"));
    long equal = able.stream().filter(one -> one != person && table.load(one) == table.load(person) && taste.cost(one, seat) == taste.cost(person, seat)).count();
    if (equal > 0) reasons.add(Reason.of("LOT", equal + 1));
    return reasons;
  }

  /** Half days as days: 7 is 3.5. */
  private static String days(int halves) {
    return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
  }
}
