package org.nuanyang.knowledge.internal.laws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody brought: a file, a folder or a zip, looked over before anything is taken from it. */
abstract class Parcel implements AutoCloseable {

  static final int LARGEST_TEXT = 8 << 20;
  static final long LARGEST_WHOLE = 512L << 20;
  static final int MOST_FILES = 50_000;

  private static final Charset GB = Charset.forName("GB18030");
  private final List<String> files = new ArrayList<>();
  private Manifest manifest = Manifest.NONE;

  /** Opens it and refuses what cannot be trusted. */
  static Parcel open(Path path, String name) {
    if (!Files.exists(path)) throw new UnreadableLaw("knowledge.import.not-there", name);
    Parcel parcel;
    if (Files.isDirectory(path)) parcel = new Folder(path);
    else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) parcel = Archive.open(path, name);
    else parcel = new Single(path, name);
    try {
      parcel.lookOver(name);
      return parcel;
    } catch (RuntimeException refused) {
      parcel.close();
      throw refused;
    }
  }

  abstract Stream<String> names();

  abstract byte[] bytes(String file);

  @Override
  public void close() {}

  /** The texts in it, by path below its top, in order. */
  List<String> files() {
    return files;
  }

  Manifest manifest() {
    return manifest;
  }

  LawText read(String file) {
    byte[] content = bytes(file);
    boolean docx = file.toLowerCase(Locale.ROOT).endsWith(".docx");
    return TextReader.read(file, docx ? OfficialDocx.markdown(file, content) : text(file, content), manifest);
  }

  private void lookOver(String name) {
    String list = null;
    try (Stream<String> all = names()) {
      for (String file : (Iterable<String>) all::iterator) {
        if (isText(file)) files.add(file);
        if (file.equals(Manifest.NAME) || (list == null && file.endsWith("/" + Manifest.NAME))) list = file;
        if (files.size() > MOST_FILES) throw new UnreadableLaw("knowledge.import.too-many", name, MOST_FILES);
      }
    }
    if (files.isEmpty()) throw new UnreadableLaw("knowledge.import.nothing", name);
    files.sort(Comparator.naturalOrder());
    if (list == null) return;
    manifest = Manifest.read(text(list, bytes(list)));
    String top = list.substring(0, list.length() - Manifest.NAME.length());
    if (!top.isEmpty()) manifest = manifest.below(top);
  }

  private static boolean isText(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.startsWith("~$") || name.startsWith("readme") || name.startsWith("_index") || file.contains("__MACOSX/")) return false;
    return name.endsWith(".md") || name.endsWith(".docx");
  }

  /** UTF-8, or the national encoding older files have; anything else is not a text. */
  static String text(String file, byte[] content) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB)) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
      } catch (CharacterCodingException another) {
        // tried in turn
      }
    }
    throw new UnreadableLaw("knowledge.import.not-text", file);
  }

  static byte[] atMost(InputStream content, int most, String file) throws IOException {
    byte[] read = content.readNBytes(most + 1);
    if (read.length > most) throw new UnreadableLaw("knowledge.import.too-large", file, most >> 20);
    return read;
  }

  private static byte[] whole(Path file, String name) {
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return atMost(content, LARGEST_TEXT, name);
    } catch (IOException unreadable) {
      throw new UnreadableLaw("knowledge.import.unreadable", name);
    }
  }

  private static final class Single extends Parcel {

    private final Path file;
    private final String name;

    Single(Path file, String name) {
      this.file = file;
      this.name = name;
    }

    @Override
    Stream<String> names() {
      return Stream.of(name);
    }

    @Override
    byte[] bytes(String wanted) {
      return whole(file, wanted);
    }
  }

  private static final class Folder extends Parcel {

    private final Path top;

    Folder(Path top) {
      this.top = top;
    }

    @Override
    Stream<String> names() {
      try {
        return Files.walk(top, 12, new FileVisitOption[0])
            .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            .map(file -> top.relativize(file).toString().replace('\\', '/'));
      } catch (IOException unreadable) {
        throw new UnreadableLaw("knowledge.import.unreadable", top.toString());
      }
    }

    @Override
    byte[] bytes(String file) {
      return whole(top.resolve(file), file);
    }
  }
}
