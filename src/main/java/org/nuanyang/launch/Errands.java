package org.nuanyang.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nuanyang.shared.Errand;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs one errand of the operator instead of serving: the same platform, reachable by nobody, on the
 * database of a running one when there is one.
 */
public final class Errands {

  static final String ASKED = "nuanyang.errand";

  private Errands() {}

  /** Whether the command line begins with a word rather than an option. */
  public static boolean isAsked(String[] args) {
    return args.length > 0 && !args[0].startsWith("-");
  }

  /** Starts the platform, runs the errand named by the first word, and ends the process. */
  public static void run(Class<?> platform, String[] args) {
    int status;
    try (ConfigurableApplicationContext context = start(platform, args)) {
      status = find(context, args[0]).run(arguments(args));
    } catch (IllegalArgumentException mistyped) {
      System.err.println(mistyped.getMessage());
      status = 2;
    }
    System.exit(status);
  }

  private static ConfigurableApplicationContext start(Class<?> platform, String[] args) {
    SpringApplication application =
        new SpringApplicationBuilder(platform)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(true)
            .build();
    application.setAddCommandLineProperties(true);
    String[] settings =
        Arrays.stream(args).skip(1).filter(Errands::isSetting).toArray(String[]::new);
    String[] unseen = {
      "--" + ASKED + "=" + args[0],
      "--server.port=0",
      "--server.address=127.0.0.1",
      "--db-scheduler.polling-interval=24h"
    };
    String[] all = Arrays.copyOf(settings, settings.length + unseen.length);
    System.arraycopy(unseen, 0, all, settings.length, unseen.length);
    return application.run(all);
  }

  private static Errand find(ConfigurableApplicationContext context, String name) {
    Map<String, Errand> known = context.getBeansOfType(Errand.class);
    return known.values().stream()
        .filter(errand -> errand.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such errand: " + name + "; known: "
                        + known.values().stream().map(Errand::name).sorted().toList()));
  }

  private static List<String> arguments(String[] args) {
    return Arrays.stream(args).skip(1).filter(argument -> !isSetting(argument)).toList();
  }

  /** {@code --nuanyang.data=…} configures the platform; {@code --cases 10} is for the errand. */
  private static boolean isSetting(String argument) {
    return argument.matches("--[\\w-]+(\\.[\\w-]+)+=.*");
  }
}
