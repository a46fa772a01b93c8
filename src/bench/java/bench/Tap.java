package bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands between the platform and its connections and writes down what is asked of the database. */
final class Tap implements BeanPostProcessor {

  /** One call on a prepared statement: setting a value, adding to a batch, executing. */
  record Call(Method method, Object[] arguments) {}

  /** One prepared statement with all its calls. */
  record Said(String sql, List<Call> calls) {}

  private volatile List<Said> tape;

  /** Everything said between now and {@link #stop}; the platform must do one thing at a time meanwhile. */
  void start() {
    tape = new ArrayList<>();
  }

  List<Said> stop() {
    List<Said> said = tape;
    tape = null;
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof DataSource source)) return bean;
    return proxy(DataSource.class, source, (method, arguments, result) ->
        tape != null && result instanceof Connection connection ? listening(connection) : result);
  }

  private Connection listening(Connection connection) {
    return proxy(Connection.class, connection, (method, arguments, result) -> {
      List<Said> now = tape;
      if (now == null || !atWork() || !(result instanceof PreparedStatement statement) || !method.getName().equals("prepareStatement")) return result;
      Said said = new Said((String) arguments[0], new ArrayList<>());
      synchronized (now) {
        now.add(said);
      }
      return listening(statement, said);
    });
  }

  /** Whether a page or this bench asks, and not the housekeeping in the background. */
  private static boolean atWork() {
    String thread = Thread.currentThread().getName();
    return thread.startsWith("tomcat-handler") || thread.equals("main");
  }

  private static PreparedStatement listening(PreparedStatement statement, Said said) {
    return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
      String name = method.getName();
      boolean value = name.startsWith("set") && arguments != null && arguments.length >= 2 && arguments[0] instanceof Integer;
      if (value || name.equals("addBatch") || name.startsWith("execute")) said.calls().add(new Call(method, arguments));
      return result;
    });
  }

  private interface After {
    Object seen(Method method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T inner, After after) {
    InvocationHandler handler = (self, method, arguments) -> {
      try {
        return after.seen(method, arguments, method.invoke(inner, arguments));
      } catch (InvocationTargetException failed) {
        throw failed.getCause();
      }
    };
    return type.cast(Proxy.newProxyInstance(Tap.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
