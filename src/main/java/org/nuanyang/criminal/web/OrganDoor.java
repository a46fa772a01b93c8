package org.nuanyang.criminal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.nuanyang.criminal.OrganKeys;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SignedRequest;
import org.springframework.stereotype.Component;

/** Who sends a request of an organ's system: every one is signed. */
@Component
class OrganDoor {

  static final String SIGNING =
      " Signed: X-Organ-Key, X-Timestamp (seconds since 1970, five minutes either way), X-Nonce (8 to 64 letters or digits, each once),"
          + " X-Signature-Algorithm (HMAC-SM3 or HMAC-SHA256) and X-Signature: the hexadecimal HMAC, under the organ's secret, of five lines:"
          + " method, path, timestamp, nonce, hexadecimal digest of the body (of the empty body for GET) by the same hash.";

  private final OrganKeys keys;

  OrganDoor(OrganKeys keys) {
    this.keys = keys;
  }

  Actor sender(HttpServletRequest request, byte[] body) {
    return keys.sender(
        new SignedRequest(
            header(request, "X-Organ-Key"), header(request, "X-Timestamp"), header(request, "X-Nonce"), header(request, "X-Signature-Algorithm"),
            header(request, "X-Signature"), request.getMethod(), request.getRequestURI(), body));
  }

  private static String header(HttpServletRequest request, String name) {
    String value = request.getHeader(name);
    return value == null ? "" : value;
  }

  /** What was sent cannot be read; says for each field what to do. */
  static final class NotReadable extends Refusal {

    private final transient Map<String, String> sentences;

    NotReadable(Map<String, String> sentences) {
      super("criminal.api.not-readable");
      this.sentences = sentences;
    }

    @Override
    public Map<String, String> fields() {
      return sentences;
    }

    @Override
    public int status() {
      return 422;
    }
  }
}
