package org.nuanyang.duty.internal.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sits where while a rota is being made, and who could still sit somewhere. */
final class Table {

  static final int NOBODY = -1;

  private final DrawBasis basis;
  private final int[] sitter;
  private final List<List<Seat>> seatsOf = new ArrayList<>();
  private final int[] load;
  private final boolean[][] can;

  Table(DrawBasis basis) {
    this.basis = basis;
    this.sitter = new int[basis.seats().size()];
    this.load = new int[basis.candidates().size()];
    this.can = new boolean[basis.candidates().size()][basis.seats().size()];
    for (int person = 0; person < load.length; person++) {
      load[person] = basis.candidates().get(person).past();
      seatsOf.add(new ArrayList<>());
      for (Seat seat : basis.seats()) can[person][seat.number()] = basis.candidates().get(person).can(seat);
    }
    Arrays.fill(sitter, NOBODY);
  }

  boolean can(int person, Seat seat) {
    return can[person][seat.number()];
  }

  /** Whether the person could take the turn now. @param without a turn given away in exchange; null for none */
  boolean free(int person, Seat seat, @Nullable Seat without) {
    if (!can(person, seat)) return false;
    Candidate candidate = basis.candidates().get(person);
    int month = seat.weight() - (without == null ? 0 : without.weight());
    for (Seat own : seatsOf.get(person)) {
      month += own.weight();
      if (own != without && tooNear(own, seat)) return false;
    }
    if (month > candidate.most()) return false;
    for (LocalDate day : candidate.taken()) if (daysBetween(day, seat.day()) <= basis.restDays()) return false;
    return true;
  }

  /** Both halves of one day at one station are one way; anything else needs its rest. */
  private boolean tooNear(Seat own, Seat seat) {
    long days = daysBetween(own.day(), seat.day());
    if (days > basis.restDays()) return false;
    boolean otherHalf = days == 0 && own.station().equals(seat.station()) && own.session().halves().stream().noneMatch(seat.session().halves()::contains);
    return !otherHalf;
  }

  private static long daysBetween(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  void sit(int person, Seat seat) {
    sitter[seat.number()] = person;
    seatsOf.get(person).add(seat);
    load[person] += seat.weight();
  }

  void rise(int person, Seat seat) {
    sitter[seat.number()] = NOBODY;
    seatsOf.get(person).remove(seat);
    load[person] -= seat.weight();
  }

  void pass(Seat seat, int from, int to) {
    rise(from, seat);
    sit(to, seat);
  }

  int sitter(Seat seat) {
    return sitter[seat.number()];
  }

  int load(int person) {
    return load[person];
  }

  List<Seat> seatsOf(int person) {
    return List.copyOf(seatsOf.get(person));
  }

  int people() {
    return load.length;
  }
}
