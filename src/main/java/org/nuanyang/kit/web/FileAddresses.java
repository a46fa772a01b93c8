package org.nuanyang.kit.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Puts the fingerprint of its content into the address of a style, a script or a picture. Spring's own
 * filter looks for a file behind every link of a page, in every jar: that was a fifth of a page's time.
 */
@Configuration(proxyBeanMethods = false)
class FileAddresses {

  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> fingerprints() {
    var registration = new FilterRegistrationBean<ResourceUrlEncodingFilter>(new OfFilesOnly());
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return registration;
  }

  private static final class OfFilesOnly extends ResourceUrlEncodingFilter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
      super.doFilter(request, response, (asked, marking) -> chain.doFilter(asked, new LinksAsTheyAre((HttpServletResponse) marking, (HttpServletResponse) response)));
    }
  }

  private static final class LinksAsTheyAre extends HttpServletResponseWrapper {

    private final HttpServletResponse plain;

    LinksAsTheyAre(HttpServletResponse marking, HttpServletResponse plain) {
      super(marking);
      this.plain = plain;
    }

    @Override
    public String encodeURL(String url) {
      return isFile(url) ? super.encodeURL(url) : plain.encodeURL(url);
    }
  }

  /** Its last part has a dot; pages have none there. */
  static boolean isFile(String url) {
    int end = url.length();
    int query = url.indexOf('?');
    if (query >= 0) end = query;
    int mark = url.indexOf('#');
    if (mark >= 0 && mark < end) end = mark;
    return url.lastIndexOf('.', end - 1) > url.lastIndexOf('/', end - 1);
  }
}
