package bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How long each of a row of tries took, and the processor time they needed. */
final class Times {

  private final long[] nanos = new long[1 << 16];
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicLong processor = new AtomicLong();

  void add(long taken) {
    int at = count.getAndIncrement();
    if (at < nanos.length) nanos[at] = taken;
  }

  void add(long taken, long ofProcessor) {
    add(taken);
    processor.addAndGet(ofProcessor);
  }

  int count() {
    return Math.min(count.get(), nanos.length);
  }

  /** Processor time of one try in ms, on the thread that did it. */
  double processor() {
    return processor.get() / 1e6 / count();
  }

  /** The time in ms that so many percent of the tries did not exceed. */
  double at(double percent) {
    long[] sorted = Arrays.copyOf(nanos, count());
    Arrays.sort(sorted);
    if (sorted.length == 0) return Double.NaN;
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * percent / 100) - 1)] / 1e6;
  }
}
