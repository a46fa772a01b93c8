package org.nuanyang.groups;

import java.io.OutputStream;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Unreadable;

/** Rosters in Excel or CSV: a template to fill in, a look before anything is taken, the rows that are wrong with the reason. */
public interface Rosters {

  /** Bytes of the largest file. */
  int LARGEST = 5 << 20;

  /** People of the largest roster. */
  int MOST = 5000;

  /** Writes the empty roster: its headings, one example row that is left out again, and how to fill it in. */
  void template(OutputStream out);

  /** Keeps an upload, sealed, for a look. @throws Unreadable when it is no roster at all */
  UUID upload(GroupId id, String fileName, byte[] content, Actor by);

  /** What the upload holds, row by row. */
  RosterReading read(GroupId id, UUID upload, Actor by);

  /** The same table as Excel with what is wrong in a last column. */
  void errorSheet(GroupId id, UUID upload, OutputStream out, Actor by);

  /** Takes the good rows over; the others are left out. @return how many persons came new */
  int take(GroupId id, UUID upload, Actor by);

  /** The roster as it stands, with amounts and standing, for whoever works with the people. */
  void export(GroupId id, OutputStream out, Actor by);
}
