package org.nuanyang.documents.internal.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The styles and lists of every Word file, read when the first one is written: no start waits the second this takes. */
final class WordLook {

  private @Nullable Shipped shipped;

  private record Shipped(CTStyles styles, CTNumbering lists) {

    static Shipped read() {
      try (InputStream style = new ClassPathResource("documents/word-styles.xml").getInputStream();
          InputStream list = new ClassPathResource("documents/word-lists.xml").getInputStream()) {
        return new Shipped(StylesDocument.Factory.parse(style).getStyles(), NumberingDocument.Factory.parse(list).getNumbering());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (XmlException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Puts copies of both into a new file; the lists are handed back, to be counted anew for each list. */
  synchronized XWPFNumbering into(XWPFDocument document) {
    if (shipped == null) shipped = Shipped.read();
    document.createStyles().setStyles((CTStyles) shipped.styles().copy());
    XWPFNumbering numbering = document.createNumbering();
    numbering.setNumbering((CTNumbering) shipped.lists().copy());
    return numbering;
  }
}
