package org.nuanyang.launch;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Which database the platform works on: the server named by {@code NUANYANG_DB_URL}, else its own.
 * The pool needs these details, so the server starts before it and stops after it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConnection.NoServerNamed.class)
class DatabaseConnection {

  @Bean(destroyMethod = "close")
  EmbeddedPostgres embeddedPostgres(@Value("${nuanyang.data}") Path data) {
    Path folder = data.resolve("database");
    return EmbeddedPostgres.start(folder, folder, PostgresSettings.SAFE);
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres server) {
    return new OwnServer(server.database("nuanyang"), server.password());
  }

  private record OwnServer(String getJdbcUrl, String getPassword) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
      return EmbeddedPostgres.USER;
    }
  }

  static class NoServerNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
    }
  }
}
