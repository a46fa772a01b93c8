package org.nuanyang.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The half-hour and the one-hour circle, estimated without roads.
 *
 * @param reaches every village with a position, the farthest first
 * @param sites how many places counted
 * @param withoutPosition villages nobody located; they are in no figure
 */
public record ServiceCircle(CircleQuestion question, List<Reach> reaches, int sites, int withoutPosition) {

  public static final int HALF_HOUR = 30;
  public static final int HOUR = 60;

  /**
   * One village and its nearest place.
   *
   * @param site name of the nearest place; null when none counts
   * @param kilometres as the crow flies
   * @param saved minutes that the place thought of would save; 0 for none
   */
  public record Reach(VillageView village, @Nullable String site, double kilometres, double minutes, double saved) {}

  public long within(int minutes) {
    return reaches.stream().filter(one -> one.minutes() <= minutes).count();
  }

  /** How many more villages the place thought of brings within so many minutes. */
  public long gained(int minutes) {
    return reaches.stream().filter(one -> one.saved() > 0 && one.minutes() <= minutes && one.minutes() + one.saved() > minutes).count();
  }

  /** Villages further than so many minutes, the farthest first. */
  public List<Reach> beyond(int minutes) {
    return reaches.stream().filter(one -> one.minutes() > minutes).toList();
  }

  /** Share of the villages within so many minutes, in percent; 0 when there is none. */
  public double percent(int minutes) {
    return reaches.isEmpty() ? 0 : 100.0 * within(minutes) / reaches.size();
  }
}
