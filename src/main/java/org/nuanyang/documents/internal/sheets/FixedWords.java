package org.nuanyang.documents.internal.sheets;

import java.util.Locale;
import org.nuanyang.documents.Block;
import org.springframework.context.MessageSource;

/** The words that a sheet's blocks bring with them. */
record FixedWords(MessageSource messages) {

  /** Stands where a number of pages goes. */
  static final char PAGE = '\u0001';

  static final char PAGES = '\u0002';

  String publisher() {
    return text("documents.sheet.publisher");
  }

  String machineMade() {
    return text("documents.sheet.machine-made");
  }

  String salutation() {
    return text("documents.sheet.salutation");
  }

  String attachments() {
    return text("documents.sheet.attachments");
  }

  String signature(Block.Signature one) {
    String given = Lines.one(one.name());
    String name = given.isBlank() ? text("documents.sheet.line") : given;
    return messages.getMessage("documents.sheet.signature", new Object[] {Lines.one(one.label()), name}, Locale.SIMPLIFIED_CHINESE);
  }

  String date(Block.Signatures signatures) {
    return signatures.date() == null ? text("documents.sheet.undated") : Lines.one(signatures.date());
  }

  /** The page's number among all, with {@link #PAGE} and {@link #PAGES} where the numbers go. */
  String pageOfPages() {
    return messages.getMessage("documents.sheet.page", new Object[] {PAGE, PAGES}, Locale.SIMPLIFIED_CHINESE);
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
