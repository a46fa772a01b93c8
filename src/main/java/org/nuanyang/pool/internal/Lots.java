package org.nuanyang.pool.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.pool.ExpertDraw.Lot;

/**
 * The rule of the draw: whoever was drawn least in twelve months, among equals the smallest lot. A lot is what SHA-256
 * makes of seed and licence, so that it can be checked with any tool and steered by nobody.
 */
final class Lots {

  private static final BigInteger NUMBERS = BigInteger.valueOf(1_000_000);
  private static final Comparator<Lot> ORDER =
      Comparator.comparing((Lot one) -> one.out() != null).thenComparing(Lot::times).thenComparing(Lot::number).thenComparing(Lot::practitioner);

  /** Somebody of the pool. @param out why not; null for those in the draw */
  record Entrant(UUID practitioner, String name, String firmName, String licence, int times, @Nullable String out) {}

  private Lots() {}

  /** The same seed and the same people always give the same; fewer than wanted where there are no more. */
  static List<Lot> draw(int seed, int wanted, List<Entrant> entrants) {
    List<Lot> ordered =
        entrants.stream()
            .map(one -> new Lot(one.practitioner(), one.name(), one.firmName(), one.licence(), one.times(), number(seed, one.licence()), one.out(), false))
            .sorted(ORDER)
            .toList();
    List<Lot> drawn = new ArrayList<>();
    for (Lot lot : ordered) drawn.add(lot.out() == null && drawn.size() < wanted ? taken(lot) : lot);
    return List.copyOf(drawn);
  }

  private static Lot taken(Lot lot) {
    return new Lot(lot.practitioner(), lot.name(), lot.firmName(), lot.licence(), lot.times(), lot.number(), null, true);
  }

  static int number(int seed, String licence) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest((seed + ":" + licence).getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).mod(NUMBERS).intValue();
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never); // every Java has it
    }
  }
}
