package org.nuanyang.documents.internal.files;

import java.nio.charset.StandardCharsets;
import org.nuanyang.documents.VirusScanner;

/**
 * What the platform can tell without a scanner: the EICAR test file, with which every operator can try
 * out what happens to an infected upload. About anything else it says that nobody looked.
 */
final class KnownThreat implements VirusScanner {

  /** Split, so that our own classes do not look infected. */
  private static final byte[] EICAR =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);

  @Override
  public Verdict scan(byte[] content) {
    return holdsEicar(content) ? new Infected("EICAR") : new Unavailable("no scanner is configured (nuanyang.clamd)");
  }

  static boolean holdsEicar(byte[] content) {
    for (int at = 0; at <= content.length - EICAR.length; at++) {
      int matched = 0;
      while (matched < EICAR.length && content[at + matched] == EICAR[matched]) matched++;
      if (matched == EICAR.length) return true;
    }
    return false;
  }
}
