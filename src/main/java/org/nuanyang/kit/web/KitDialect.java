package org.nuanyang.kit.web;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Access;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives every template {@code #frame} and {@code #when}, whatever controller or error page shows it. */
@Component
class KitDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

  private final String city;
  private final boolean demo;
  private final ObjectProvider<Clock> clock;
  private final ObjectProvider<Access> access;
  private final ObjectProvider<RequestMappingHandlerMapping> pages;
  private volatile @Nullable Set<String> addresses;

  KitDialect(
      @Value("${nuanyang.city.name:}") String city,
      @Value("${nuanyang.demo:false}") boolean demo,
      ObjectProvider<Clock> clock,
      ObjectProvider<Access> access,
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
    this.city = city;
    this.demo = demo;
    this.clock = clock;
    this.access = access;
    this.pages = pages;
  }

  @Override
  public String getName() {
    return "kit";
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return this;
  }

  @Override
  public Set<String> getAllExpressionObjectNames() {
    return Set.of("frame", "when");
  }

  @Override
  public @Nullable Object buildObject(IExpressionContext context, String name) {
    return switch (name) {
      case "when" -> new PageTimes(clock.getObject());
      case "frame" -> frame(context);
      default -> null;
    };
  }

  private PageFrame frame(IExpressionContext context) {
    return new PageFrame(
        city, demo, access.getIfAvailable(), addresses(), context instanceof IWebContext web ? web.getExchange().getRequest() : null);
  }

  /** Addresses that a controller answers, so that the navigation shows no room that is not built. */
  private Set<String> addresses() {
    Set<String> known = addresses;
    if (known != null) return known;
    Set<String> found =
        pages.getObject().getHandlerMethods().keySet().stream()
            .flatMap(page -> page.getDirectPaths().stream())
            .collect(Collectors.toUnmodifiableSet());
    addresses = found;
    return found;
  }

  @Override
  public boolean isCacheable(String name) {
    return true;
  }
}
