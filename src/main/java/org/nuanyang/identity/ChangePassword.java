package org.nuanyang.identity;

/** Change one's own password. */
public record ChangePassword(String present, String chosen, Actor by) {

  @Override
  public String toString() {
    return "ChangePassword[" + by.id() + "]";
  }
}
