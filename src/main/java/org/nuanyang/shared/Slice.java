package org.nuanyang.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One keyset page of a list: the rows, and where the next page starts.
 *
 * @param next opaque mark to hand back for the following page; null when this is the last one
 */
public record Slice<T>(List<T> rows, @Nullable String next) {

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  /**
   * The moment a mark was made of.
   *
   * @throws DateTimeException when it is none, or one no list of ours ever held
   */
  public static Instant moment(String written) {
    Instant at = Instant.parse(written);
    if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) throw new DateTimeException("not from a list of ours");
    return at;
  }

  /** Cuts a list that was read with one row more than asked. */
  public static <T> Slice<T> cut(List<T> read, int size, Function<T, String> mark) {
    if (read.size() <= size) return new Slice<>(List.copyOf(read), null);
    List<T> rows = List.copyOf(read.subList(0, size));
    return new Slice<>(rows, mark.apply(rows.getLast()));
  }

  public <R> Slice<R> map(Function<T, R> change) {
    return new Slice<>(rows.stream().map(change).toList(), next);
  }
}
