package org.nuanyang.documents.internal.papers;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Turns a paper's page into a PDF for the archive (PDF/A) with its fonts embedded. Reads nothing from outside the page. */
public final class PdfPress {

  private static final String FAMILY = "Noto Serif SC";
  private static final String SYMBOLS = "Noto Sans Symbols 2";
  private static final String MONGOLIAN = "Noto Sans Mongolian";

  /** The style sheets name three of them. */
  private static final String FURTHER = "Nuanyang Further ";

  private static final byte[] SCREEN_COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // Its chatter about every page is of no use; a page that cannot be printed throws.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
  }

  private PdfPress() {}

  /** One piece of metadata that readers of a PDF do not know by themselves. */
  public record Mark(String name, String value) {}

  /** @param inks drawings by the name that an {@code <object type="nuanyang/ink" data="…">} asks for */
  static PaperPrinter.Print print(String page, Map<String, Ink> inks, PaperFonts.Pair fonts) {
    return print(page, inks, fonts, List.of());
  }

  /** A page without drawings. */
  public static byte[] print(String page, PaperFonts.Pair fonts, List<Mark> marks) {
    return print(page, Map.of(), fonts, marks).pdf();
  }

  private static PaperPrinter.Print print(String page, Map<String, Ink> inks, PaperFonts.Pair fonts, List<Mark> marks) {
    try (PDDocument document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var drawers = new DefaultObjectDrawerFactory();
      drawers.registerDrawer("nuanyang/ink", drawer(inks));
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.useFont(new Embedded(document, fonts.regular()), FAMILY, 400, FontStyle.NORMAL, true);
      builder.useFont(new Embedded(document, fonts.bold()), FAMILY, 700, FontStyle.NORMAL, true);
      builder.useFont(new Embedded(document, fonts.symbols()), SYMBOLS, 400, FontStyle.NORMAL, true);
      builder.useFont(new Embedded(document, fonts.mongolian()), MONGOLIAN, 400, FontStyle.NORMAL, true);
      for (int i = 0; i < fonts.further().size(); i++)
        builder.useFont(new Embedded(document, fonts.further().get(i)), FURTHER + (i + 1), 400, FontStyle.NORMAL, true);
      builder.useObjectDrawerFactory(drawers);
      builder.useUriResolver((base, uri) -> null);
      builder.withProducer("Nuanyang");
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
      builder.useColorProfile(SCREEN_COLOURS);
      builder.withHtmlContent(StandIn.forSignsOutside(fonts, page), null);
      builder.toStream(out);
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFKeepOpen();
        for (Mark mark : marks) document.getDocumentInformation().setCustomMetadataValue(mark.name(), mark.value());
        document.save(out);
      }
      return new PaperPrinter.Print(out.toByteArray(), document.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FSObjectDrawer drawer(Map<String, Ink> inks) {
    return (element, x, y, width, height, device, context, dotsPerPixel) -> {
      Ink ink = inks.get(element.getAttribute("data"));
      if (ink == null) return null;
      float across = (float) width / dotsPerPixel;
      float down = (float) height / dotsPerPixel;
      device.drawWithGraphics((float) x, (float) y, across, down, graphics -> draw(ink, graphics, across));
      return null;
    };
  }

  private static void draw(Ink ink, Graphics2D graphics, float across) {
    graphics.scale(across / ink.edge(), across / ink.edge());
    graphics.setColor(ink.colour());
    graphics.fill(ink.outline());
  }

  /** A parsed font put into this document the first time the page asks for it; only the used signs are embedded. */
  private static final class Embedded extends PDFontSupplier {
    private final PDDocument document;
    private final TrueTypeFont font;

    Embedded(PDDocument document, TrueTypeFont font) {
      super(null);
      this.document = document;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
