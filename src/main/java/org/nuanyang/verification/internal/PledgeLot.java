package org.nuanyang.verification.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Which pledges are looked into: a number drawn from the application's own id, so that nobody can choose and anybody
 * can draw it again, against a chance that risk makes larger.
 *
 * @param drawn 0 up to 1
 * @param chance chosen when drawn is below it
 * @param weights what made the chance larger
 */
record PledgeLot(BigDecimal drawn, BigDecimal chance, List<String> weights) {

  /** What is known of an application when its lot is drawn. */
  record Risk(boolean brokenBefore, boolean contradicted, boolean nearTheStandard, boolean neverAsked) {}

  private static final int DIGITS = 8;

  boolean chosen() {
    return drawn.compareTo(chance) < 0;
  }

  /** @param percent of pledges without any risk that are looked into */
  static PledgeLot draw(UUID application, BigDecimal percent, Risk risk) {
    BigDecimal chance = percent.divide(BigDecimal.valueOf(100), MathContext.DECIMAL64);
    List<String> weights = new ArrayList<>();
    if (risk.brokenBefore) chance = weigh(chance, "10", "broken-before", weights);
    if (risk.contradicted) chance = weigh(chance, "3", "contradicted", weights);
    if (risk.nearTheStandard) chance = weigh(chance, "2", "near-standard", weights);
    if (risk.neverAsked) chance = weigh(chance, "1.5", "never-asked", weights);
    return new PledgeLot(number(application), chance.min(BigDecimal.ONE).setScale(DIGITS, RoundingMode.HALF_UP), weights);
  }

  private static BigDecimal weigh(BigDecimal chance, String factor, String why, List<String> weights) {
    weights.add(why);
    return chance.multiply(new BigDecimal(factor));
  }

  private static BigDecimal number(UUID application) {
    var sm3 = new SM3Digest();
    byte[] bytes = application.toString().getBytes(StandardCharsets.UTF_8);
    sm3.update(bytes, 0, bytes.length);
    byte[] sum = new byte[sm3.getDigestSize()];
    sm3.doFinal(sum, 0);
    BigInteger first = new BigInteger(1, java.util.Arrays.copyOf(sum, 6));
    return new BigDecimal(first).divide(new BigDecimal(BigInteger.ONE.shiftLeft(48)), DIGITS, RoundingMode.DOWN);
  }
}
