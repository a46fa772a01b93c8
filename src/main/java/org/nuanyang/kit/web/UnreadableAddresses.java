package org.nuanyang.kit.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Says in Chinese what the web server itself turns away: addresses that are no text, or point out of
 * the site. They never come as far as a page of ours.
 */
@Component
class UnreadableAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
      <title>%1$s</title></head><body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body></html>""";

  private final MessageSource messages;

  UnreadableAddresses(MessageSource messages) {
    this.messages = messages;
  }

  /** After the framework's own, so that this one is asked first. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Words()));
  }

  private final class Words extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
      if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
      try {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        Writer writer = response.getReporter();
        if (writer == null) return;
        writer.write(PAGE.formatted(text("kit.wrong.400.title"), text("kit.wrong.address"), text("kit.wrong.home")));
        response.finishResponse();
      } catch (IOException gone) {
        // Whoever asked has hung up.
      }
    }

    private String text(String key) {
      return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
  }
}
