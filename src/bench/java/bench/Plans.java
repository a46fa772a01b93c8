package bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at the plan of every query a page asks: none may read more than a few pages' worth of rows. */
final class Plans {

  /** Rows a step may touch: a page from each of the city's offices and states, generously. */
  private static final double MANY = 5_000;

  private final JsonMapper json = new JsonMapper();
  private final Set<String> seen = new HashSet<>();
  private final List<String> offenders = new ArrayList<>();
  private int checked;

  void check(String page, List<Tap.Said> tape, Connection connection) throws SQLException {
    for (Tap.Said said : tape) {
      if (!said.sql().stripLeading().toLowerCase().matches("(?s)(select|with).*") || said.sql().contains("nextval")) continue;
      if (!seen.add(page + said.sql())) continue;
      checked++;
      try (PreparedStatement statement = connection.prepareStatement("explain (analyze, buffers, format json) " + said.sql())) {
        for (Tap.Call call : said.calls()) {
          if (call.method().getName().startsWith("set")) call.method().invoke(statement, call.arguments());
        }
        try (ResultSet plan = statement.executeQuery()) {
          plan.next();
          JsonNode root = json.readTree(plan.getString(1)).get(0);
          List<String> faults = new ArrayList<>();
          walk(root.get("Plan"), faults);
          if (!faults.isEmpty()) offenders.add(page + "\n  " + String.join("\n  ", faults) + "\n" + said.sql() + "\n" + root.toPrettyString());
        }
      } catch (ReflectiveOperationException failed) {
        throw new SQLException(said.sql(), failed);
      }
    }
  }

  private static void walk(JsonNode node, List<String> faults) {
    String type = node.path("Node Type").asString("");
    double loops = node.path("Actual Loops").asDouble(0);
    double rows = node.path("Actual Rows").asDouble(0) * loops;
    double thrown = (node.path("Rows Removed by Filter").asDouble(0) + node.path("Rows Removed by Index Recheck").asDouble(0)) * loops;
    if (rows + thrown > MANY) {
      faults.add("%s %s touches %,.0f rows".formatted(type, node.path("Relation Name").asString(node.path("Index Name").asString("")), rows + thrown));
    }
    for (JsonNode child : node.path("Plans")) walk(child, faults);
  }

  int checked() {
    return checked;
  }

  List<String> offenders() {
    return offenders;
  }
}
