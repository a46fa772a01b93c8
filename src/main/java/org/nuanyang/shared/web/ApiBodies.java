package org.nuanyang.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nuanyang.shared.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no more than a megabyte of JSON into {@code /api}; uploads have limits of their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 110)
class ApiBodies extends OncePerRequestFilter {

  static final long MOST_BYTES = 1 << 20;

  private final ApiProblems problems;

  ApiBodies(ApiProblems problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        || type != null && type.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST_BYTES) {
      problems.resolveException(request, response, null, new TooLarge());
      return;
    }
    chain.doFilter(new Counted(request), response);
  }

  private static final class TooLarge extends Refusal {
    TooLarge() {
      super("shared.failure.too-large");
    }

    @Override
    public int status() {
      return 413;
    }
  }

  /** A body sent in chunks does not say its length; it is counted while it is read. */
  private static final class Counted extends HttpServletRequestWrapper {

    Counted(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream());
    }
  }

  private static final class CountedStream extends ServletInputStream {

    private final ServletInputStream source;
    private long read;

    CountedStream(ServletInputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      int value = source.read();
      if (value >= 0) count(1);
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int got = source.read(into, from, length);
      if (got > 0) count(got);
      return got;
    }

    private void count(int bytes) {
      read += bytes;
      if (read > MOST_BYTES) throw new TooLarge();
    }

    @Override
    public boolean isFinished() {
      return source.isFinished();
    }

    @Override
    public boolean isReady() {
      return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      source.setReadListener(listener);
    }
  }
}
