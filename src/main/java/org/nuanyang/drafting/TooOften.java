package org.nuanyang.drafting;

import org.nuanyang.shared.Refusal;

/** More drafts begun, or codes tried, than one place does in earnest. Shown with 429. */
public class TooOften extends Refusal {

  public TooOften() {
    super("drafting.too-often");
  }

  @Override
  public int status() {
    return 429;
  }
}
