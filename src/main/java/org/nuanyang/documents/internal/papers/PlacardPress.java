package org.nuanyang.documents.internal.papers;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.documents.Placard;
import org.nuanyang.documents.Placards;
import org.nuanyang.documents.QrCodes;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Prints posters and badge cards, their codes drawn as outlines, so that they stay sharp at any size. */
@Component
class PlacardPress implements Placards {

  private final SpringTemplateEngine templates;
  private final PaperFonts fonts;

  PlacardPress(SpringTemplateEngine templates, PaperFonts fonts) {
    this.templates = templates;
    this.fonts = fonts;
  }

  @Override
  public byte[] posters(List<Placard> placards) {
    return print("documents/placards/posters", placards);
  }

  @Override
  public byte[] cards(List<Placard> placards) {
    return print("documents/placards/cards", placards);
  }

  private byte[] print(String template, List<Placard> placards) {
    if (placards.isEmpty()) throw new IllegalArgumentException("nothing to print");
    var context = new Context(Locale.SIMPLIFIED_CHINESE);
    context.setVariable("placards", placards);
    String page = templates.process(template, context);
    Map<String, Ink> inks = new HashMap<>();
    for (int i = 0; i < placards.size(); i++) inks.put("qr" + i, ink(placards.get(i).link()));
    return fonts.lend(pair -> PdfPress.print(page, inks, pair).pdf());
  }

  private static Ink ink(String link) {
    BitMatrix modules = QrCodes.modules(link);
    Path2D outline = new Path2D.Double();
    for (int y = 0; y < modules.getHeight(); y++)
      for (int x = 0; x < modules.getWidth(); x++)
        if (modules.get(x, y)) outline.append(new Rectangle2D.Double(x, y, 1, 1), false);
    return new Ink(outline, modules.getWidth(), Color.BLACK);
  }
}
