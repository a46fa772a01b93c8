package org.nuanyang.doors;

import java.util.List;

/** A kind of trouble in the words of somebody who comes. @param asks codes of the questions that decide its way */
public record Topic(String code, String name, String hint, String icon, List<String> asks) {

  public Topic {
    asks = asks == null ? List.of() : List.copyOf(asks);
  }
}
