package org.nuanyang.cooperation;

import java.net.URI;
import org.nuanyang.shared.SignedRequest;

/** Carries a signed message to another city. Called after the commit, with a time limit; the same message may be carried again. */
public interface PartnerLine {

  /** @throws NotCarried when it did not arrive now, or never will */
  void carry(URI address, SignedRequest message, String idempotencyKey);

  /** It did not arrive. */
  final class NotCarried extends RuntimeException {
    private final boolean forGood;

    /** @param forGood carrying it again is of no use */
    public NotCarried(String reason, boolean forGood) {
      super(reason);
      this.forGood = forGood;
    }

    public boolean forGood() {
      return forGood;
    }
  }
}
