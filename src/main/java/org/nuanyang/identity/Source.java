package org.nuanyang.identity;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the current request comes from. */
public final class Source {

  private Source() {}

  /** The network address; empty outside a request. */
  public static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
        ? now.getRequest().getRemoteAddr()
        : "";
  }

  /** The network an address lies in (/24, /48): enough to recognise an office, too little to name a home. */
  public static String network(String address) {
    if (address.contains(":")) {
      String[] groups = address.split(":", -1);
      return groups.length < 4 ? address : String.join(":", groups[0], groups[1], groups[2]) + "::/48";
    }
    int last = address.lastIndexOf('.');
    return last < 0 ? address : address.substring(0, last) + ".0/24";
  }
}
