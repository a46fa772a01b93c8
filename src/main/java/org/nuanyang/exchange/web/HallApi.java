package org.nuanyang.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.nuanyang.exchange.HallReception;
import org.nuanyang.exchange.HallReception.Taken;
import org.nuanyang.exchange.NotReadable;
import org.nuanyang.shared.SignedRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the platform of the government hall hands in applications and ratings, signed, each once. */
@RestController
@RequestMapping("/api/hall")
@Tag(name = "Government hall")
class HallApi {

  private static final int LARGEST = 64 * 1024;

  private final HallReception reception;

  HallApi(HallReception reception) {
    this.reception = reception;
  }

  @Operation(
      summary = "Hand in an application",
      description =
          "JSON: number (the hall's own), matter (code of a matter, such as M05_WAGE), groups (codes, may be missing), region (six digits, where it happened), story, person"
              + " (name, identity, phone, address, region), opponent (may be missing). Signed as organs sign, with X-Hall-Key, X-Timestamp, X-Nonce, X-Signature-Algorithm and"
              + " X-Signature. The same number with the same content answers with the first application.")
  @ApiResponse(responseCode = "200", description = "taken in, now or before")
  @ApiResponse(responseCode = "401", description = "not signed by the hall, or replayed")
  @ApiResponse(responseCode = "409", description = "the number, or the Idempotency-Key, stood for other content")
  @ApiResponse(responseCode = "422", description = "a field is missing or wrong; the answer names it")
  @PostMapping("/applications")
  Taken application(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
    return reception.application(signed(request, "/api/hall/applications"), header(request, "Idempotency-Key"));
  }

  @Operation(summary = "Hand in a rating", description = "JSON: number (of an application handed in before), grade (1 to 5), words (may be missing). A later rating of the same number counts.")
  @ApiResponse(responseCode = "200", description = "taken in")
  @PostMapping("/ratings")
  void rating(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
    reception.rating(signed(request, "/api/hall/ratings"), header(request, "Idempotency-Key"));
  }

  private SignedRequest signed(HttpServletRequest request, String path) throws IOException {
    reception.mayBeRead(header(request, "X-Hall-Key"), header(request, "X-Timestamp"));
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) throw new NotReadable("exchange.api.too-large");
    return new SignedRequest(
        header(request, "X-Hall-Key"), header(request, "X-Timestamp"), header(request, "X-Nonce"), header(request, "X-Signature-Algorithm"), header(request, "X-Signature"),
        request.getMethod(), path, body);
  }

  private static String header(HttpServletRequest request, String name) {
    String value = request.getHeader(name);
    return value == null ? "" : value;
  }
}
