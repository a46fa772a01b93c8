package org.nuanyang.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

  /** Where a list that begins with the oldest goes on: behind this moment and this row. */
  public record Mark(Instant at, UUID id) {

    private static final Mark TOP = new Mark(EARLIEST, new UUID(0, 0));

    /** What was handed back; a forged mark starts at the top. */
    public static Mark of(@Nullable String after) {
      String[] parts = after == null ? new String[0] : after.split("~");
      try {
        return parts.length == 2 ? new Mark(moment(parts[0]), UUID.fromString(parts[1])) : TOP;
      } catch (DateTimeException | IllegalArgumentException forged) {
        return TOP;
      }
    }

    /** As it is handed out. */
    public String written() {
      return at + "~" + id;
    }
  }

  public <R> Slice<R> map(Function<T, R> change) {
    return new Slice<>(rows.stream().map(change).toList(), next);
  }
}
