package org.nuanyang.documents.internal.papers;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.documents.PaperField;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.shared.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills a paper's template, for the screen and for paper. */
@Component
class PaperPrinter {

  /** The templates in force. A change of layout or wording is a new folder; issued papers keep theirs. */
  static final int EDITION = 1;

  private static final Color SEAL_RED = new Color(0xC9, 0x1F, 0x1F);

  /** A printed paper and how many leaves it has. */
  record Print(byte[] pdf, int pages) {}

  private final SpringTemplateEngine templates;
  private final MessageSource words;
  private final ChineseDates dates;
  private final Grounds grounds;
  private final PaperFonts fonts;
  private final String address;
  private final String style;
  private final String look;

  PaperPrinter(
      SpringTemplateEngine templates,
      MessageSource words,
      PaperFonts fonts,
      @Value("${nuanyang.public-url}") String address) {
    this.templates = templates;
    this.words = words;
    this.dates = new ChineseDates(words);
    this.grounds = new Grounds(words);
    this.fonts = fonts;
    this.address = address.replaceAll("/+$", "");
    this.style = read("static/documents/paper.css");
    this.look = Integer.toHexString(31 * style.hashCode() + read("static/documents/paper-screen.css").hashCode());
  }

  String html(IssuedPaper paper) {
    Context context = context(paper);
    context.setVariable("print", false);
    context.setVariable("look", look);
    context.setVariable("pdf", paper.id().value() + ".pdf"); // beside the page, wherever that is shown
    if (paper.type().sealed()) {
      Ink seal = fonts.lend(pair -> seal(paper, pair));
      context.setVariable("seal", seal.svg("seal-ink"));
    }
    context.setVariable("qr", qr(paper).svg("qr"));
    return fill(context);
  }

  Print pdf(IssuedPaper paper) {
    Context context = context(paper);
    context.setVariable("print", true);
    context.setVariable("style", style);
    String page = fill(context);
    return fonts.lend(
        pair -> {
          Map<String, Ink> inks = new HashMap<>();
          inks.put("qr", qr(paper));
          if (paper.type().sealed()) inks.put("seal", seal(paper, pair));
          return PdfPress.print(page, inks, pair);
        });
  }

  String verifyUrl(IssuedPaper paper) {
    return address + "/verify/" + paper.code();
  }

  private String fill(Context context) {
    return templates.process((String) context.getVariable("sheet"), context);
  }

  private Context context(IssuedPaper paper) {
    var context = new Context(Locale.SIMPLIFIED_CHINESE);
    String folder = "documents/papers/" + paper.template() + "/";
    context.setVariable("sheet", folder + "sheet");
    context.setVariable("template", folder + paper.type().slug());
    context.setVariable("slug", paper.type().slug());
    context.setVariable("type", paper.type().name());
    context.setVariable("title", words.getMessage(paper.type().titleKey(), null, Locale.SIMPLIFIED_CHINESE));
    context.setVariable("number", paper.number());
    context.setVariable("code", paper.code());
    context.setVariable("verifyAt", address + "/verify");
    context.setVariable("sealed", paper.type().sealed());
    context.setVariable("issuer", paper.issuer());
    context.setVariable("signedOn", dates.signed(paper.signedOn()));
    context.setVariable("f", inWords(paper));
    context.setVariable("grounds", grounds.of(paper));
    return context;
  }

  /** Every field of the type, printed as a person reads it; what was not given is an empty text or list. */
  private Map<String, Object> inWords(IssuedPaper paper) {
    Map<String, Object> inWords = new HashMap<>();
    for (PaperField field : paper.type().fields()) {
      Object value = paper.fields().get(field.name());
      inWords.put(
          field.name(),
          switch (field.shape()) {
            case TEXT -> value == null ? "" : value;
            case DATE -> value == null ? "" : dates.inText(LocalDate.parse((String) value));
            case MONEY -> value == null ? "" : new Money(new BigDecimal((String) value)).toString();
            case LINES, ROWS -> value == null ? List.of() : value;
          });
    }
    return inWords;
  }

  private Ink qr(IssuedPaper paper) {
    BitMatrix modules = QrCodes.modules(verifyUrl(paper));
    Path2D outline = new Path2D.Double();
    for (int y = 0; y < modules.getHeight(); y++)
      for (int x = 0; x < modules.getWidth(); x++)
        if (modules.get(x, y)) outline.append(new Rectangle2D.Double(x, y, 1, 1), false);
    return new Ink(outline, modules.getWidth(), Color.BLACK);
  }

  private static Ink seal(IssuedPaper paper, PaperFonts.Pair pair) {
    return new Ink(SealDrawing.of(paper.issuer(), pair.bold()), SealDrawing.EDGE, SEAL_RED);
  }

  private static String read(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
