package org.nuanyang.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The databases of a server on this machine. The platform's own account owns them and rules over
 * nothing else, so that a hole in a query is not a hole in the machine.
 *
 * @param password of both the superuser and {@link #USER}
 */
public record Databases(int port, String password) {

  /** The account the platform works with. */
  public static final String USER = "nuanyang";

  static final String SUPERUSER = "postgres";

  /** The URL of a database, which is made first when it does not exist. */
  public String open(String name) {
    try (Connection connection = superuser();
        Statement sql = connection.createStatement()) {
      if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
        sql.execute("CREATE DATABASE \"" + name + "\" OWNER " + USER);
      }
      return url(name);
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot make the database " + name, failed);
    }
  }

  /** Removes every database whose name begins so, whoever is connected to it. */
  public void dropAll(String prefix) {
    try (Connection connection = superuser();
        Statement list = connection.createStatement();
        Statement drop = connection.createStatement();
        ResultSet names =
            list.executeQuery(
                "SELECT datname FROM pg_database WHERE starts_with(datname, '" + prefix + "')")) {
      while (names.next()) {
        drop.execute("DROP DATABASE \"" + names.getString(1) + "\" WITH (FORCE)");
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot drop databases " + prefix, failed);
    }
  }

  void createUser() throws SQLException {
    try (Connection connection = superuser();
        Statement sql = connection.createStatement()) {
      if (exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'")) return;
      sql.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
    }
  }

  private static boolean exists(Statement sql, String query) throws SQLException {
    try (ResultSet found = sql.executeQuery(query)) {
      return found.next();
    }
  }

  private Connection superuser() throws SQLException {
    return DriverManager.getConnection(url("postgres"), SUPERUSER, password);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
