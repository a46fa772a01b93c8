package org.nuanyang.language;

import java.math.BigDecimal;

/**
 * The day's budget of all nodes together.
 *
 * @param tokens used and set aside for questions under way
 * @param cost in yuan, to the millionth
 */
public record BudgetView(long tokens, long tokensAllowed, BigDecimal cost, BigDecimal costAllowed) {

  public boolean spent() {
    return tokens >= tokensAllowed || cost.compareTo(costAllowed) >= 0;
  }
}
