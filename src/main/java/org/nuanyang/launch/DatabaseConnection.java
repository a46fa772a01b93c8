package org.nuanyang.launch;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which database the platform works on: the server named by {@code NUANYANG_DB_URL}, else its own.
 * The pool needs these details, so the server starts before it and stops after it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
class DatabaseConnection {

  @Bean(destroyMethod = "close")
  OwnServer ownServer(
      @Value("${nuanyang.data}") Path data, @Value("${" + Errands.ASKED + ":}") String errand) {
    Path folder = data.resolve("database");
    var settings = PostgresSettings.SAFE;
    try {
      var server =
          EmbeddedPostgres.start(
              folder, folder, errand.isEmpty() ? settings : settings.withoutPatience());
      closeAtTheVeryEnd(server);
      return new OwnServer(server.databases(), server::close);
    } catch (FolderInUse served) {
      if (errand.isEmpty()) throw served;
      return new OwnServer(EmbeddedPostgres.runningIn(folder), () -> {});
    }
  }

  /** Whoever presses Ctrl-C while beans are still being made leaves no server behind either. */
  private static void closeAtTheVeryEnd(EmbeddedPostgres server) {
    try {
      SpringApplication.getShutdownHandlers().add(server::close);
    } catch (IllegalStateException endHasBegun) {
      server.close();
      throw endHasBegun;
    }
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(OwnServer server) {
    return new Details(server.databases().open("nuanyang"), server.databases().password());
  }

  /** The server and how to leave it: stopped by whoever started it, left alone by an errand. */
  record OwnServer(Databases databases, Runnable leave) {

    void close() {
      leave.run();
    }
  }

  private record Details(String getJdbcUrl, String getPassword) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
      return Databases.USER;
    }
  }
}
