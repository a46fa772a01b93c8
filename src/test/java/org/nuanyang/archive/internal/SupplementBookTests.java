package org.nuanyang.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.Supplement;

/** None of the supplements behind a book can be taken out unseen. */
class SupplementBookTests {

  private static final Map<Book, String> BOOKS = Map.of(Book.OPEN, "book");

  private final Supplement first = supplement(1, Book.OPEN, "book", "one");
  private final Supplement hidden = supplement(2, Book.SEALED, "book", "two");
  private final Supplement last = supplement(3, Book.OPEN, "one", "three");

  @Test
  void oneTakenOutIsFoundByWhatFollows() {
    assertThat(SupplementBook.outOfPlace(List.of(first, hidden, last), BOOKS)).isEmpty();
    assertThat(SupplementBook.outOfPlace(List.of(first, last), BOOKS)).containsExactly(last);
    assertThat(SupplementBook.outOfPlace(List.of(hidden, last), BOOKS)).containsExactly(hidden, last);
  }

  @Test
  void oneExchangedIsFoundByTheNext() {
    Supplement other = supplement(1, Book.OPEN, "book", "another");
    assertThat(SupplementBook.outOfPlace(List.of(other, hidden, last), BOOKS)).containsExactly(last);
  }

  private static Supplement supplement(int number, Book book, String follows, String digest) {
    return new Supplement(number, book, 1, follows, digest, Instant.EPOCH, "档案员", List.of());
  }
}
