package org.nuanyang.documents.internal.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fonts that a city puts beside its data, by the order of their names: the household registry knows signs of names that no
 * free font of ours has. A file that is no TrueType font, or whose maker forbids embedding, is left alone and logged.
 */
final class FurtherFonts {

  private static final int MOST = 3;
  private static final Logger log = LoggerFactory.getLogger(FurtherFonts.class);

  private final Path folder;

  FurtherFonts(Path folder) {
    this.folder = folder;
  }

  List<TrueTypeFont> read() {
    List<TrueTypeFont> fonts = new ArrayList<>();
    for (Path file : files()) {
      try {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        font.setEnableGsub(false);
        if (font.getGlyph() == null || font.getUnicodeCmapLookup() == null) log.warn("{} is not a TrueType font with Unicode", file);
        else if (!embeddable(font)) log.warn("{} may not be embedded in papers: its maker forbids it", file);
        else if (fonts.size() < MOST) fonts.add(font);
        else log.warn("{} is one font too many; {} are used", file, MOST);
      } catch (IOException | RuntimeException e) {
        log.warn("{} cannot be read as a TrueType font: {}", file, e.toString());
      }
    }
    return List.copyOf(fonts);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*[.](ttf|otf|ttc)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bits of fsType that forbid: 2 any embedding, 0x100 only a part of the font, 0x200 outlines. */
  private static boolean embeddable(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    return metrics == null || (metrics.getFsType() & 0xF) != 2 && (metrics.getFsType() & 0x300) == 0;
  }
}
