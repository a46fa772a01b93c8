package org.nuanyang.language.internal;

import java.net.UnknownHostException;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;
import org.nuanyang.language.EndpointView.Failure;

/** A connection to one endpoint that never leaves the intranet when it may not. */
final class Wire implements AutoCloseable {

  private final EndpointSettings to;
  private final @Nullable Intranet within;
  private final HttpClient client;

  /** @param within null when endpoints may lie anywhere */
  Wire(EndpointSettings to, @Nullable Intranet within) {
    this.to = to;
    this.within = within;
    HttpClient.Builder builder =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(to.connect()).followRedirects(HttpClient.Redirect.NEVER);
    if (within != null) builder.proxy(HttpClient.Builder.NO_PROXY); // a proxy would carry it outside
    this.client = builder.build();
  }

  /**
   * To be asked anew for every call: the name is looked up each time, and the client connects to what was found,
   * which Java remembers for a while.
   */
  HttpClient client() throws NotWritten {
    if (within == null) return client;
    try {
      if (!within.holds(to.url().getHost())) throw new NotWritten(Failure.OUTSIDE);
    } catch (UnknownHostException nowhere) {
      throw new NotWritten(Failure.UNREACHABLE);
    }
    return client;
  }

  /** Calls under way are cut off. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
