package org.nuanyang.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes out of form fields what nobody types and no database stores: the zero character and halves
 * of surrogate pairs. Without it such a field ends as a fault of ours deep in the driver.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class TypedText extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Cleaned(request), response);
  }

  static String clean(String text) {
    if (text.codePoints().noneMatch(TypedText::isUnstorable)) return text;
    return text.codePoints()
        .filter(point -> !isUnstorable(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isUnstorable(int point) {
    return point == 0 || Character.getType(point) == Character.SURROGATE;
  }

  private static final class Cleaned extends HttpServletRequestWrapper {

    Cleaned(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String value = super.getParameter(name);
      return value == null ? null : clean(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null ? null : cleanAll(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var cleaned = new LinkedHashMap<String, String[]>();
      super.getParameterMap().forEach((name, values) -> cleaned.put(name, cleanAll(values)));
      return cleaned;
    }

    private static String[] cleanAll(String[] values) {
      var cleaned = new String[values.length];
      for (int at = 0; at < values.length; at++) cleaned[at] = clean(values[at]);
      return cleaned;
    }
  }
}
