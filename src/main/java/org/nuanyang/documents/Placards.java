package org.nuanyang.documents;

import java.util.List;

/** Prints placards as a PDF. */
public interface Placards {

  /** One on a page (A4). */
  byte[] posters(List<Placard> placards);

  /** Ten on a page, to be cut apart along the lines (badge cards of 86 by 54 mm). */
  byte[] cards(List<Placard> placards);
}
