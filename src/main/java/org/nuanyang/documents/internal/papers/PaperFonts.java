package org.nuanyang.documents.internal.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The Chinese fonts, read once and lent out. A pair of parsed fonts serves one print at a time, since
 * reading glyphs moves a cursor in it; as many prints run side by side as there are pairs.
 */
@Component
public class PaperFonts {

  private static final int PAIRS = 2;

  /**
   * Both weights, parsed, and what stands in for signs they do not have: ticked boxes and other symbols, Mongolian letters
   * (not joined: a paper in Mongolian is not made here).
   */
  public record Pair(TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont symbols, TrueTypeFont mongolian, List<TrueTypeFont> further) {

    Stream<TrueTypeFont> all() {
      return Stream.concat(Stream.of(regular, symbols, mongolian), further.stream());
    }
  }

  private final BlockingQueue<Pair> idle = new LinkedBlockingQueue<>();
  private final Semaphore free = new Semaphore(PAIRS);
  private final FurtherFonts further;

  /** @param folder where a city may put fonts with rarer signs of names; it need not exist */
  @Autowired
  PaperFonts(@Value("${nuanyang.papers.fonts}") Path folder) {
    this.further = new FurtherFonts(folder);
  }

  /** The shipped fonts alone. */
  public PaperFonts() {
    this(Path.of("no-further-fonts"));
  }

  /** Runs when a pair is free; so no more prints than {@value #PAIRS} hold memory at a time. */
  public <T> T lend(Function<Pair, T> use) {
    free.acquireUninterruptibly();
    Pair pair = idle.poll();
    try {
      if (pair == null) pair = read();
      return use.apply(pair);
    } finally {
      if (pair != null) idle.add(pair);
      free.release();
    }
  }

  private Pair read() {
    return new Pair(
        read("NotoSerifSC-Regular.ttf"),
        read("NotoSerifSC-Bold.ttf"),
        read("NotoSansSymbols2-part.ttf"),
        read("NotoSansMongolian-part.ttf"),
        further.read());
  }

  private static TrueTypeFont read(String name) {
    try (InputStream in = new ClassPathResource("fonts/" + name).getInputStream()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false); // looking for Latin ligatures in Chinese text took more than a third of a print
      font.getCmap().setCmaps(Arrays.stream(font.getCmap().getCmaps()).map(LivingSigns::new).toArray(CmapSubtable[]::new));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The font draws the everyday sign and its namesake among the radicals of dictionaries with one
   * glyph (人 and ⼈). Who copies or searches text in the PDF must get the everyday one.
   */
  private static final class LivingSigns extends CmapSubtable {
    private final CmapSubtable inner;

    LivingSigns(CmapSubtable inner) {
      this.inner = inner;
      setPlatformId(inner.getPlatformId());
      setPlatformEncodingId(inner.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int sign) {
      return inner.getGlyphId(sign);
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
      List<Integer> signs = inner.getCharCodes(glyph);
      if (signs == null || signs.size() < 2) return signs;
      return signs.stream().sorted(Comparator.comparing(LivingSigns::bookish)).toList();
    }

    private static boolean bookish(int sign) {
      return sign >= 0x2E80 && sign <= 0x2FDF || !Normalizer.isNormalized(Character.toString(sign), Form.NFKC);
    }
  }
}
