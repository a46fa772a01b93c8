package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code bench.Growth SMALL BIG}: how much slower each page and work is in the big city than in the small one. */
final class Growth {

  /** A page whose cost grows with the table would be as many times slower as the city is bigger. */
  private static final double TOO_MUCH = 2;

  private record Figures(double p50, double p95) {}

  private Growth() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Figures> small = read(arguments[0]);
    Map<String, Figures> big = read(arguments[1]);
    Sheet sheet = new Sheet();
    sheet.say("# From %s to %s cases".formatted(arguments[0], arguments[1]));
    sheet.title("Pages and work");
    sheet.head("page or work", "p50 ms", "p50 ms, big", "times", "p95 ms", "p95 ms, big", "times");
    int growing = 0;
    for (var one : big.entrySet()) {
      Figures before = small.get(one.getKey());
      if (before == null) continue;
      Figures after = one.getValue();
      sheet.row(one.getKey(), Sheet.ms(before.p50), Sheet.ms(after.p50), Sheet.ms(after.p50 / before.p50), Sheet.ms(before.p95),
          Sheet.ms(after.p95), Sheet.ms(after.p95 / before.p95));
      if (after.p50 > TOO_MUCH * before.p50) growing++;
    }
    sheet.say("\n%d of %d take more than %.0f times as long at p50.".formatted(growing, big.size(), TOO_MUCH));
    sheet.write(Path.of("target/bench-growth.md"), Path.of("target/bench-growth.tsv"));
  }

  private static Map<String, Figures> read(String cases) throws IOException {
    Map<String, Figures> all = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("target/bench-" + cases + ".tsv"))) {
      String[] cells = line.split("\t");
      all.put(cells[0], new Figures(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
    }
    return all;
  }
}
