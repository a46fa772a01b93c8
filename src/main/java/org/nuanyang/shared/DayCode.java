package org.nuanyang.shared;

import java.time.LocalDate;

/** Six digits that change every day and that only this installation can work out: who types them has seen the screen they are on. */
public final class DayCode {

  private static final int SIX_DIGITS = 1_000_000;

  private DayCode() {}

  /** @param of what the code lets in to, such as a duty station or a course */
  public static String of(Vault vault, String of, LocalDate day) {
    byte[] drawn = vault.blindIndex(of + " " + day);
    int number = ((drawn[0] & 0x7F) << 24 | (drawn[1] & 0xFF) << 16 | (drawn[2] & 0xFF) << 8 | drawn[3] & 0xFF) % SIX_DIGITS;
    return "%06d".formatted(number);
  }
}
