package org.nuanyang.shared;

/**
 * A sensitive text (identity number, phone, bank account, health, violence) that is stored sealed.
 * It never prints itself; call {@link #reveal()} where a person with the right looks at it.
 */
public record SealedText(String plain) {

  public String reveal() {
    return plain;
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
