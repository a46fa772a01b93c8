package org.nuanyang.outreach;

import org.nuanyang.shared.Refusal;

/** More check-ups begun, codes tried or papers handed in than one place does in earnest. Shown with 429. */
public class CheckupTooOften extends Refusal {

  public CheckupTooOften() {
    super("outreach.too-often");
  }

  @Override
  public int status() {
    return 429;
  }
}
