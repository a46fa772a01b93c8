package org.nuanyang.documents.internal.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.documents.Files;

/** Judges an upload by what it contains; its name and what the browser claims count for nothing. */
final class Judgement {

  /** A phone's largest photo has some 50 million dots; more is a trap that fills the memory when opened. */
  private static final long MOST_DOTS = 60_000_000;

  private static final int LONGEST_EDGE = 20_000;
  private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");

  private static final Set<String> SOUND_BRANDS = Set.of("M4A ", "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42");

  private Judgement() {}

  /** @throws FileRefused with advice on what to bring instead */
  static Kept of(byte[] content) {
    if (startsWith(content, 0xFF, 0xD8, 0xFF)) return new Kept(Jpeg.withoutTraces(content), "image/jpeg", ".jpg", 1);
    if (startsWith(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A))
      return new Kept(Png.withoutTraces(content), "image/png", ".png", 1);
    if (startsWith(content, '%', 'P', 'D', 'F', '-')) return new Kept(content, "application/pdf", ".pdf", Pdf.pages(content));
    if (startsWith(content, 'R', 'I', 'F', 'F') && word(content, 8).equals("WEBP")) throw new FileRefused("documents.file-webp");
    if (word(content, 4).equals("ftyp") && HEIC_BRANDS.contains(word(content, 8))) throw new FileRefused("documents.file-heic");
    throw new FileRefused("documents.file-type");
  }

  /** @throws FileRefused it is nothing a browser records as sound */
  static Kept sound(byte[] content) {
    if (content.length > Files.LARGEST_SOUND) throw new FileRefused("documents.file-sound-long");
    if (startsWith(content, 0x1A, 0x45, 0xDF, 0xA3)) return new Kept(content, "audio/webm", ".webm", 0);
    if (startsWith(content, 'O', 'g', 'g', 'S')) return new Kept(content, "audio/ogg", ".ogg", 0);
    if (word(content, 4).equals("ftyp") && SOUND_BRANDS.contains(word(content, 8))) return new Kept(content, "audio/mp4", ".m4a", 0);
    throw new FileRefused("documents.file-sound");
  }

  /** Before anything looks inside: nothing, or too much. */
  static void size(byte[] content) {
    if (content.length == 0) throw new FileRefused("documents.file-empty");
    if (content.length > Files.LARGEST) throw new FileRefused("documents.file-too-large");
  }

  static void dots(long width, long height) {
    if (width <= 0 || height <= 0) throw new FileRefused("documents.file-broken");
    if (width > LONGEST_EDGE || height > LONGEST_EDGE || width * height > MOST_DOTS)
      throw new FileRefused("documents.file-picture-too-large");
  }

  private static boolean startsWith(byte[] content, int... beginning) {
    if (content.length < beginning.length) return false;
    for (int i = 0; i < beginning.length; i++) if ((content[i] & 0xFF) != beginning[i]) return false;
    return true;
  }

  private static String word(byte[] content, int at) {
    if (content.length < at + 4) return "";
    return new String(Arrays.copyOfRange(content, at, at + 4), StandardCharsets.ISO_8859_1);
  }
}
