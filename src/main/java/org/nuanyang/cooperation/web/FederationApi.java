package org.nuanyang.cooperation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.nuanyang.cooperation.CooperationLetters;
import org.nuanyang.cooperation.Federation;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.cooperation.NotAMessage;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SignedRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What two installations of this product say to each other. Every message is signed and counts once. */
@RestController
@RequestMapping("/api/federation/messages")
@Tag(name = "cooperation")
class FederationApi {

  /** Files in base64, the letter itself, and some room. */
  private static final int LARGEST = CooperationLetters.LARGEST * 2 + 1024 * 1024;

  /** So many letters with their files lie in memory at the same time; who comes then is told to come again. */
  private static final int AT_ONCE = 4;

  private final Federation federation;
  private final Semaphore desk = new Semaphore(AT_ONCE);

  FederationApi(Federation federation) {
    this.federation = federation;
  }

  /** @param state how this side sees the letter now */
  record Taken(LetterState state) {}

  @Operation(
      summary = "Tell a partner city about a letter of help",
      description =
          "JSON: version 1, letter (its id on both sides), to (SENT for a new letter, then TAKEN, ANSWERED, RETURNED by the helper, WITHDRAWN or CLOSED by"
              + " the asker), by, words, number, enclosed (name, content in base64), asked (only with SENT: from, contact, kind, about, request, person,"
              + " answerBy). Signed as organs sign, with X-Partner-Key, X-Timestamp, X-Nonce, X-Signature-Algorithm and X-Signature. The same"
              + " Idempotency-Key with the same body changes nothing the second time.")
  @ApiResponse(responseCode = "200", description = "taken in, now or before")
  @ApiResponse(responseCode = "401", description = "not signed by a partner, or replayed")
  @ApiResponse(responseCode = "409", description = "the letter does not stand where this is possible, or the key stood for another body")
  @ApiResponse(responseCode = "422", description = "no message")
  @ApiResponse(responseCode = "429", description = "too many at once; try again later")
  @PostMapping
  Taken take(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
    federation.mayBeRead(header(request, "X-Partner-Key"), header(request, "X-Timestamp"));
    if (!desk.tryAcquire()) throw new Busy();
    try {
      return read(request);
    } finally {
      desk.release();
    }
  }

  private Taken read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LARGEST) throw new NotAMessage("cooperation.api.too-large");
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) throw new NotAMessage("cooperation.api.too-large");
    SignedRequest signed =
        new SignedRequest(
            header(request, "X-Partner-Key"), header(request, "X-Timestamp"), header(request, "X-Nonce"), header(request, "X-Signature-Algorithm"),
            header(request, "X-Signature"), request.getMethod(), "/api/federation/messages", body);
    return new Taken(federation.receive(signed, header(request, "Idempotency-Key")));
  }

  private static String header(HttpServletRequest request, String name) {
    String value = request.getHeader(name);
    return value == null ? "" : value;
  }

  private static final class Busy extends Refusal {
    Busy() {
      super("shared.failure.too-often");
    }

    @Override
    public int status() {
      return 429;
    }
  }
}
