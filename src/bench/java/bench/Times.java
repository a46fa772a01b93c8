package bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long each of a row of tries took. */
final class Times {

  private final long[] nanos = new long[1 << 16];
  private final AtomicInteger count = new AtomicInteger();

  void add(long taken) {
    int at = count.getAndIncrement();
    if (at < nanos.length) nanos[at] = taken;
  }

  int count() {
    return Math.min(count.get(), nanos.length);
  }

  /** The time in ms that so many percent of the tries did not exceed. */
  double at(double percent) {
    long[] sorted = Arrays.copyOf(nanos, count());
    Arrays.sort(sorted);
    if (sorted.length == 0) return Double.NaN;
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * percent / 100) - 1)] / 1e6;
  }
}
