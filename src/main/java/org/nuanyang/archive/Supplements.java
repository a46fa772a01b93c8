package org.nuanyang.archive;

import java.io.OutputStream;
import java.util.List;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.FileKind;
import org.nuanyang.identity.Actor;

/** What comes to a volume late: scans the archive takes in, and their binding behind the sealed books. */
public interface Supplements {

  /** Kinds that usually come late: call-back, quality, subsidy, receipts of service. */
  List<FileKind> kinds();

  /**
   * Takes in a scan that came on paper. Before the volume is sealed it is one of its leaves; afterwards it waits to be
   * bound as a supplement.
   */
  void take(CaseId id, FileKind kind, String name, byte[] content, Actor by);

  /**
   * Binds what came late: at most one supplement behind each book, each leaf with its SM3, the whole with a digest that
   * carries the one before it.
   *
   * @throws org.nuanyang.shared.Refusal when the volume is not sealed, waits to be destroyed, or a leaf does not open
   */
  void bind(BindSupplement order);

  /** Writes one supplement as PDF. @throws org.nuanyang.shared.Refusal when it belongs to a sealed book that is not lent out */
  void write(CaseId id, int number, OutputStream out, Actor by);
}
