package org.nuanyang.documents;

/** Prints described papers. The same sheet looks the same in both forms; nothing is kept. */
public interface SheetPrinter {

  /** A PDF with its fonts inside, fit for the archive. */
  byte[] pdf(PaperSheet sheet);

  /** A Word file (docx) that a lawyer can go on writing in. */
  byte[] docx(PaperSheet sheet);
}
