package org.nuanyang.language.internal;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each endpoint of the configuration once, at the start: a refused one is never called, and the platform
 * serves without it. A name that cannot be looked up yet is admitted, for it is looked up again at every call.
 */
final class Admission {

  private final @Nullable Intranet within;

  /** @param within null when endpoints may lie anywhere */
  Admission(@Nullable Intranet within) {
    this.within = within;
  }

  /** Why it is refused, as a message key; null when it is admitted. */
  @Nullable String problem(EndpointSettings endpoint) {
    if (endpoint.name() == null || endpoint.name().isBlank() || endpoint.model() == null || endpoint.model().isBlank()) return "language.refused.incomplete";
    String scheme = endpoint.url() == null ? null : endpoint.url().getScheme();
    if (scheme == null || endpoint.url().getHost() == null || !scheme.equals("http") && !scheme.equals("https")) return "language.refused.address";
    if (endpoint.url().getUserInfo() != null) return "language.refused.password";
    if (endpoint.weight() < 0 || endpoint.atOnce() < 1 || endpoint.longest() < 1) return "language.refused.numbers";
    if (!endpoint.keyFile().isBlank() && !Files.isReadable(Path.of(endpoint.keyFile()))) return "language.refused.key-file";
    if (within == null) return scheme.equals("http") && !isInside(endpoint) ? "language.refused.open-line" : null;
    return isInside(endpoint) ? null : "language.refused.public";
  }

  private boolean isInside(EndpointSettings endpoint) {
    String host = endpoint.url().getHost();
    if (Intranet.isInsideByName(host)) return true;
    try {
      return (within == null ? new Intranet(java.util.List.of()) : within).holds(host);
    } catch (UnknownHostException notYet) {
      return within != null;
    }
  }

  static String key(EndpointSettings endpoint) throws IOException {
    return endpoint.keyFile().isBlank() ? endpoint.key().strip() : Files.readString(Path.of(endpoint.keyFile())).strip();
  }
}
