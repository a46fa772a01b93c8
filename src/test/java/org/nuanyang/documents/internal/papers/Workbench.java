package org.nuanyang.documents.internal.papers;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The printer with its real templates, words and fonts, without a platform around it. */
final class Workbench {

  static final PaperFonts FONTS = new PaperFonts();
  static final PaperPrinter PRINTER = printer();

  private Workbench() {}

  static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/documents", "messages/papers");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }

  private static PaperPrinter printer() {
    Locale.setDefault(Locale.ROOT);
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    engine.setTemplateEngineMessageSource(words());
    return new PaperPrinter(engine, words(), FONTS, "https://nuanyang.example");
  }
}
