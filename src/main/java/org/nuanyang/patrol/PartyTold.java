package org.nuanyang.patrol;

/** One party as the liaison heard of it; name and phone may be empty, and are kept sealed. */
public record PartyTold(String name, String phone) {

  public boolean nameless() {
    return name.isEmpty();
  }

  @Override
  public String toString() {
    return "PartyTold[sealed]";
  }
}
