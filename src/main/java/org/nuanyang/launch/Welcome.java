package org.nuanyang.launch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuanyang.shared.StartupNote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the operator on the console where the platform is and what to do next. */
@Component
class Welcome {

  private final Environment environment;
  private final MessageSource messages;
  private final ObjectProvider<StartupNote> notes;

  Welcome(Environment environment, MessageSource messages, ObjectProvider<StartupNote> notes) {
    this.environment = environment;
    this.messages = messages;
    this.notes = notes;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void on(ApplicationReadyEvent ready) {
    if (environment.containsProperty(Errands.ASKED)) return;
    if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
    int port = web.getWebServer().getPort();
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(text("launch.serves", "http://localhost:" + port + "/"));
    ownAddress().ifPresent(own -> lines.add(text("launch.serves-others", "http://" + own + ":" + port + "/")));
    lines.add(text("launch.data", Path.of(environment.getRequiredProperty("nuanyang.data")).toAbsolutePath()));
    notes.orderedStream().forEach(note -> lines.addAll(note.lines()));
    lines.add(text("launch.stop"));
    lines.add("");
    System.out.println(String.join(System.lineSeparator(), lines));
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  /** The address at which other machines of the network find this one, if it has one. */
  private static Optional<String> ownAddress() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .filter(InetAddress::isSiteLocalAddress)
          .map(InetAddress::getHostAddress)
          .findFirst();
    } catch (SocketException none) {
      return Optional.empty();
    }
  }
}
