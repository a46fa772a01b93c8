package org.nuanyang.documents.internal.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** What is printed for a sign that none of the fonts has: 〓, which printers set where a sign is to be added by hand. */
final class StandIn {

  private static final int MARK = 0x3013;

  private StandIn() {}

  static String forSignsOutside(PaperFonts.Pair fonts, String page) {
    List<CmapLookup> known = fonts.all().map(StandIn::signs).toList();
    StringBuilder shown = null;
    for (int at = 0; at < page.length(); ) {
      int sign = page.codePointAt(at);
      int length = Character.charCount(sign);
      if (sign >= 0x7F && known.stream().noneMatch(font -> font.getGlyphId(sign) > 0)) {
        if (shown == null) shown = new StringBuilder(page.substring(0, at));
        if (!joinsOrVaries(sign)) shown.appendCodePoint(MARK);
      } else if (shown != null) shown.appendCodePoint(sign);
      at += length;
    }
    return shown == null ? page : shown.toString();
  }

  /** Signs that have no look of their own. */
  private static boolean joinsOrVaries(int sign) {
    return switch (Character.getType(sign)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> sign >= 0x1F3FB && sign <= 0x1F3FF;
    };
  }

  private static CmapLookup signs(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
