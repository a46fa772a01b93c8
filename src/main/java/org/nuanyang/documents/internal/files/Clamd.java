package org.nuanyang.documents.internal.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.nuanyang.documents.VirusScanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ClamAV daemon, asked over TCP with its INSTREAM command. */
final class Clamd implements VirusScanner {

  private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 20_000;
  private static final int CHUNK = 64 * 1024;

  private final String host;
  private final int port;

  /** @param address {@code host:port}, usually port 3310 */
  Clamd(String address) {
    int colon = address.lastIndexOf(':');
    if (colon < 1) throw new IllegalArgumentException("nuanyang.clamd must be host:port");
    this.host = address.substring(0, colon);
    this.port = Integer.parseInt(address.substring(colon + 1));
  }

  @Override
  public Verdict scan(byte[] content) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      var out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int from = 0; from < content.length; from += CHUNK) {
        int length = Math.min(CHUNK, content.length - from);
        out.writeInt(length);
        out.write(content, from, length);
      }
      out.writeInt(0);
      out.flush();
      return verdict(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\0", "").strip());
    } catch (IOException e) {
      LOG.warn("The virus scanner cannot be reached: {}", e.getMessage());
      return new Unavailable(String.valueOf(e.getMessage()));
    }
  }

  private static Verdict verdict(String answer) {
    if (answer.endsWith(": OK")) return new Clean();
    if (answer.endsWith(" FOUND")) {
      String found = answer.substring(answer.indexOf(':') + 1, answer.length() - " FOUND".length());
      return new Infected(found.strip());
    }
    LOG.warn("The virus scanner gave no verdict: {}", answer);
    return new Unavailable(answer);
  }
}
