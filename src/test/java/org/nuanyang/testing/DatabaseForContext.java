package org.nuanyang.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Carries out what {@link WithDatabase} promises, when Spring builds the context. */
class DatabaseForContext implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    return TestContextAnnotationUtils.hasAnnotation(test, WithDatabase.class)
        ? new Customizer()
        : null;
  }

  /** Has no fields, so all are equal and contexts with the same set-up are shared. */
  private record Customizer() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      TestDatabase database = TestServer.freshDatabase();
      var settings = new HashMap<>(database.properties());
      settings.putAll(
          Map.of(
              "nuanyang.data", Path.of("target", "test-data", database.name()).toString(),
              // The guides' vectors are made once, by whoever needs them first.
              "nuanyang.retrieval.vectors", Path.of("target", "test-vectors").toString(),
              "spring.datasource.hikari.maximum-pool-size", 8,
              "spring.datasource.hikari.minimum-idle", 0,
              // Due work is called by the test, not found by a thread at some other moment.
              "db-scheduler.polling-interval", "1h",
              "logging.level.org.flywaydb", "warn"));
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("test database", settings));
      context.getBeanFactory().registerSingleton("clock", new MovableClock());
    }
  }
}
