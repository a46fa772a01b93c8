package org.nuanyang.launch;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Begins to unpack the database's programs as soon as the folder is known, beside the start that needs them seconds
 * later. Only a first start finds something to do; what fails here fails again, and is told, where it is needed.
 */
public final class EngineAhead implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Environment settings = event.getEnvironment();
    String data = settings.getProperty("nuanyang.data", "");
    if (data.isBlank() || !settings.getProperty("spring.datasource.url", "").isBlank()) return;
    Thread.ofPlatform().daemon().name("engine-ahead").start(() -> unpack(Path.of(data)));
  }

  private static void unpack(Path data) {
    try {
      PostgresEngine.unpackBelow(data.resolve("database"));
    } catch (RuntimeException toldLater) {
      // the start unpacks again and says why it cannot
    }
  }
}
