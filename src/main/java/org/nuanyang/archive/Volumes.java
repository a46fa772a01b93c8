package org.nuanyang.archive;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of the archive. For archivists and heads, within their scope. */
public interface Volumes {

  /** Newest first. */
  Slice<VolumeRow> list(VolumeState state, @Nullable String after, Actor by);

  /** What is lent out, the oldest loan first. */
  Slice<LoanRow> lent(@Nullable String after, Actor by);

  /** One volume; before it is sealed, the leaves as they would be bound. The look is written to the audit trail. */
  VolumeView view(CaseId id, Actor by);

  /**
   * Binds the volume for good: private leaves into the sealed book, all others into the open one, each with the SM3
   * of its content, both with a digest of the whole, which the audit trail keeps.
   *
   * @throws org.nuanyang.shared.Refusal when a leaf does not open or has no page, naming it
   */
  void seal(SealVolume order);

  /** Reads every leaf again. @return titles of the leaves that are not what was bound; empty when all is whole */
  List<String> damaged(CaseId id, Actor by);

  /**
   * Writes one book as PDF with page numbers, its digest in the properties.
   *
   * @throws org.nuanyang.shared.Refusal when the sealed book is not lent out now
   */
  void bind(CaseId id, Book book, OutputStream out, Actor by);

  /** Writes down who takes a book and what for. @throws org.nuanyang.shared.Refusal when it is out already */
  void lend(LendVolume order);

  /** It came back. Done before: nothing. */
  void takeBack(UUID loan, Actor by);
}
