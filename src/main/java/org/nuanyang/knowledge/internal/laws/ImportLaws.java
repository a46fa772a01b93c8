package org.nuanyang.knowledge.internal.laws;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.ImportLine;
import org.nuanyang.knowledge.ImportView;
import org.nuanyang.knowledge.LawFollower;
import org.nuanyang.knowledge.LawImports;
import org.nuanyang.shared.Errand;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code ./nuanyang import-laws PATH}: a file, a folder or a zip, while the platform runs or not. */
@Component
class ImportLaws implements Errand {

  private static final int WIDTH = 30;
  private static final int SHOWN = 40;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final LawImports imports;
  private final ObjectProvider<LawFollower> followers;
  private final MessageSource messages;
  private final String city;

  ImportLaws(LawImports imports, ObjectProvider<LawFollower> followers, MessageSource messages, @Value("${nuanyang.city.code}") String city) {
    this.imports = imports;
    this.followers = followers;
    this.messages = messages;
    this.city = city;
  }

  @Override
  public String name() {
    return "import-laws";
  }

  @Override
  public int run(List<String> arguments) {
    List<String> paths = arguments.stream().filter(argument -> !argument.startsWith("--")).toList();
    if (paths.size() != 1) throw new IllegalArgumentException(say("knowledge.import.usage"));
    Path path = Path.of(paths.getFirst()).toAbsolutePath().normalize();
    long begun = System.nanoTime();
    try {
      ImportView run = imports.take(path, path.getFileName().toString(), Actor.system(city), this::draw);
      report(run, System.out);
      System.out.println(say("knowledge.import.took", Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
      if (arguments.contains("--wait")) await();
      return run.refused() > 0 ? 3 : 0;
    } catch (Refusal refused) {
      System.err.println(say(refused.messageKey(), refused.arguments()));
      return 1;
    }
  }

  /** The search finds imported texts by their words at once; by their meaning when this returns. */
  private void await() {
    List<LawFollower> all = followers.stream().toList();
    if (all.isEmpty()) return;
    System.out.println(say("knowledge.import.waiting"));
    try {
      for (LawFollower follower : all) {
        for (LawFollower.Level level = follower.level(); ; level = follower.level()) {
          if (level.all() > 0) draw(Math.min(level.done(), level.isReached() ? level.all() : level.all() - 1), level.all());
          if (level.isReached()) break;
          Thread.sleep(PAUSE);
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void draw(int done, int all) {
    int full = all == 0 ? WIDTH : WIDTH * done / all;
    System.out.print("\r[" + "█".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + all);
    if (done == all) System.out.println();
    System.out.flush();
  }

  private void report(ImportView run, PrintStream out) {
    out.println(say("knowledge.import.summary", run.files(), run.added(), run.unchanged(), run.refused(), run.articles()));
    Function<ImportLine, String> told =
        line -> line.note().isEmpty() ? say("knowledge.import.differs", line.file(), line.articles(), line.expected()) : line.note();
    imports.lines(run.id(), SHOWN).stream()
        .filter(line -> line.differs() || !line.note().isEmpty())
        .forEach(line -> out.println("  " + told.apply(line)));
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
