package org.nuanyang.identity;

/** A password made unreadable (argon2id). */
public record PasswordHash(String value) {

  @Override
  public String toString() {
    return "[hash]";
  }
}
