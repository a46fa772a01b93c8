package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of results, on the screen and as Markdown. */
final class Sheet {

  private final List<String> lines = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  void title(String text) {
    say("");
    say("## " + text);
    say("");
  }

  void head(String... cells) {
    row(cells);
    row(java.util.Arrays.stream(cells).map(cell -> cell.isBlank() || cell.equals(cells[0]) ? "---" : "--:").toArray(String[]::new));
  }

  void row(String... cells) {
    say("| " + String.join(" | ", cells) + " |");
  }

  void say(String line) {
    lines.add(line);
    System.out.println(line);
  }

  /** Keeps the figures of one page or work for the comparison between cities. */
  void keep(String name, Times times) {
    kept.add("%s\t%.1f\t%.1f".formatted(name, times.at(50), times.at(95)));
  }

  static String ms(double value) {
    return "%.1f".formatted(value);
  }

  void write(Path file, Path figures) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
    Files.write(figures, kept);
    System.out.println("\nwritten to " + file);
  }
}
