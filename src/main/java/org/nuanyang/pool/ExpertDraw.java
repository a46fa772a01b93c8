package org.nuanyang.pool;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One draw of experts (专家抽取) and all it went by.
 *
 * @param seed chosen by chance before the draw; with it anybody can work the lots out again
 * @param lots everybody of the pool: those drawn first, then those who were not, then those who must not be
 */
public record ExpertDraw(UUID id, String panel, int seed, int wanted, String by, Instant at, List<Lot> lots) {

  /**
   * One expert in a draw.
   *
   * @param licence the number the lot is made of
   * @param times how often drawn in the twelve months before; whoever was drawn least comes first
   * @param number the lot, which decides among those drawn equally often; the smaller comes first
   * @param out why this expert must not be drawn; null for those in the draw
   */
  public record Lot(UUID practitioner, String name, String firmName, String licence, int times, int number, @Nullable String out, boolean drawn) {}

  public List<Lot> drawn() {
    return lots.stream().filter(Lot::drawn).toList();
  }
}
