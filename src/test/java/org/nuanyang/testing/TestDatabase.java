package org.nuanyang.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** How to reach one database of the {@link TestServer}. */
public record TestDatabase(String name, String url, String user, String password) {

  public Connection connection() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  Map<String, Object> properties() {
    return Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", user,
        "spring.datasource.password", password);
  }
}
