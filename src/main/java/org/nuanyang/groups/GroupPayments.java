package org.nuanyang.groups;

import java.io.OutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Unreadable;

/** Who of a group got what of the recovered sum, when and by which way; in and out as Excel, kept with the case. */
public interface GroupPayments {

  /** Rows of the longest list. */
  int MOST = 5000;

  /** Newest first; empty as long as there is no case. */
  Slice<PaymentRow> list(GroupId id, @Nullable String after, Actor by);

  /** What everybody of the group was awarded, and what arrived. */
  PaymentTotals totals(GroupId id, Actor by);

  /** Writes the empty list: its headings, one example row that is left out again, and how to fill it in. */
  void template(OutputStream out);

  /** Keeps an upload, sealed, for a look. @throws Unreadable when it is no list of payments at all */
  UUID upload(GroupId id, String fileName, byte[] content, Actor by);

  /** What the upload holds, row by row. */
  PaymentReading read(GroupId id, UUID upload, Actor by);

  /** The same table as Excel with what is wrong in a last column. */
  void errorSheet(GroupId id, UUID upload, OutputStream out, Actor by);

  /** Enters the good rows that are new; a list that comes again enters nothing twice. @return how many came new */
  int take(GroupId id, UUID upload, Actor by);

  /** All payments that count, with the headings an upload has. */
  void export(GroupId id, OutputStream out, Actor by);

  /** One that was written down wrongly counts no more. */
  void strike(GroupId id, UUID payment, String why, Actor by);
}
