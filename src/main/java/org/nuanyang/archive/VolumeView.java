package org.nuanyang.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;

/**
 * A volume on one page.
 *
 * @param version 0 before it is sealed
 * @param leaves by book, in binding order
 * @param digests of the books that exist, in hexadecimal; empty before sealing
 * @param years usual term for this kind of case before sealing, the chosen one afterwards; null for ever
 * @param destruction the list on which it waits to be destroyed or was destroyed
 * @param supplements what was bound behind the books later, the first one first
 * @param late what came after the sealing and is bound nowhere yet
 * @param awaited what may still come, in office words
 * @param suggestsSealed whether the person's papers should lie in the sealed book, because somebody must not find out where they live
 */
public record VolumeView(
    CaseFacts facts,
    int version,
    VolumeState state,
    List<VolumeLeaf> leaves,
    Map<Book, String> digests,
    @Nullable Integer years,
    @Nullable LocalDate keepUntil,
    @Nullable Instant sealedAt,
    @Nullable String sealedBy,
    List<LoanRow> loans,
    @Nullable UUID destruction,
    boolean suggestsSealed,
    List<Supplement> supplements,
    List<VolumeLeaf> late,
    List<String> awaited) {

  public boolean sealed() {
    return state != VolumeState.OPEN;
  }

  /** The books somebody can borrow: those that were bound, and a sealed one that exists only as a supplement. */
  public Set<Book> books() {
    Set<Book> books = EnumSet.noneOf(Book.class);
    books.addAll(digests.keySet());
    supplements.forEach(one -> books.add(one.book()));
    return books;
  }

  public boolean destroyed() {
    return state == VolumeState.DESTROYED;
  }

  /** Whether this book is with a borrower now. */
  public boolean isOut(Book book) {
    return loans.stream().anyMatch(loan -> loan.book() == book && loan.returnedAt() == null);
  }
}
