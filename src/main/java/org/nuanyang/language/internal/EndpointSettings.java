package org.nuanyang.language.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One endpoint of the configuration.
 *
 * @param url base, such as http://10.0.0.8:8000/v1
 * @param key given by environment variable; empty for endpoints without one
 * @param keyFile a file that holds the key, instead of {@code key}
 * @param weight how often it is tried first, against the others; 0 only when all others failed
 * @param silence longest wait for the first word, and for each next one
 * @param atOnce questions it gets at the same time from this node
 * @param longest tokens of an answer
 * @param priceIn yuan for a million tokens sent
 * @param priceOut yuan for a million tokens written
 */
record EndpointSettings(
    String name,
    URI url,
    String model,
    @DefaultValue("") String key,
    @DefaultValue("") String keyFile,
    @DefaultValue("1") int weight,
    @DefaultValue("2s") Duration connect,
    @DefaultValue("5s") Duration silence,
    @DefaultValue("4") int atOnce,
    @DefaultValue("700") int longest,
    @DefaultValue("0") BigDecimal priceIn,
    @DefaultValue("0") BigDecimal priceOut) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  URI chat() {
    return under("/chat/completions");
  }

  URI transcriptions() {
    return under("/audio/transcriptions");
  }

  private URI under(String path) {
    return URI.create(url.toString().replaceAll("/+$", "") + path);
  }

  /** Scheme, host and port: an address may carry a password that no page shows. */
  String address() {
    return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
  }

  BigDecimal cost(long tokensIn, long tokensOut) {
    return priceIn.multiply(BigDecimal.valueOf(tokensIn))
        .add(priceOut.multiply(BigDecimal.valueOf(tokensOut)))
        .divide(MILLION, MathContext.DECIMAL64);
  }

  /** Without the key: settings reach logs by accident. */
  @Override
  public String toString() {
    return name + " " + address();
  }
}
