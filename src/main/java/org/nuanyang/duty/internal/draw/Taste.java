package org.nuanyang.duty.internal.draw;

import org.jspecify.annotations.Nullable;

/** What makes one lawyer fit a turn better than another who has done as much: wish, language, way, and last the lot. */
final class Taste {

  /** A lawyer who speaks what is spoken there saves an interpreter; a wished station saves a swap; ways count in steps of twenty kilometres. */
  private static final int LANGUAGE = 40;
  private static final int WISH = 30;
  private static final int FAR_KM = 100;
  private static final int STEP_KM = 20;
  private static final String MANDARIN = "zh";

  private final DrawBasis basis;

  Taste(DrawBasis basis) {
    this.basis = basis;
  }

  /** The lower the better; whole points, so that the same basis gives the same order on every machine. */
  int cost(int person, Seat seat) {
    Candidate candidate = basis.candidates().get(person);
    int cost = 0;
    if (isWished(candidate, seat)) cost -= WISH;
    if (speaks(candidate, seat)) cost -= LANGUAGE;
    Integer km = kilometres(candidate, seat);
    return cost + (km == null ? FAR_KM / 2 : Math.min(km, FAR_KM) / STEP_KM * STEP_KM);
  }

  static boolean isWished(Candidate candidate, Seat seat) {
    return candidate.wished().contains(seat.station());
  }

  /** Whether the lawyer speaks a language of the place besides Mandarin. */
  static boolean speaks(Candidate candidate, Seat seat) {
    for (String language : seat.languages()) if (!language.equals(MANDARIN) && candidate.languages().contains(language)) return true;
    return false;
  }

  static @Nullable Integer kilometres(Candidate candidate, Seat seat) {
    if (candidate.at() == null || seat.at() == null) return null;
    return (int) Math.round(candidate.at().kilometresTo(seat.at()));
  }

  /** The lot: one number for each lawyer and turn, fixed by the seed. */
  long lot(int person, Seat seat) {
    Candidate candidate = basis.candidates().get(person);
    long mixed = basis.seed() ^ candidate.lawyer().getMostSignificantBits() ^ Long.rotateLeft(candidate.lawyer().getLeastSignificantBits(), 17)
        ^ Long.rotateLeft(seat.station().getLeastSignificantBits(), 31) ^ (seat.day().toEpochDay() * 4 + seat.session().ordinal());
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
