package org.nuanyang.language.internal;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * What counts as inside: loopback, the private ranges of IPv4, unique local addresses of IPv6, and the ranges the
 * operator names. Link-local addresses do not: machines of clouds give away secrets there.
 */
final class Intranet {

  private final List<Range> named;

  Intranet(List<String> ranges) {
    named = ranges.stream().map(Range::of).toList();
  }

  /** Whether every address the name stands for at this moment lies inside. */
  boolean holds(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) if (!holds(address)) return false;
    return true;
  }

  boolean holds(InetAddress address) {
    if (address.isLoopbackAddress()) return true;
    if (address instanceof Inet6Address) {
      if ((address.getAddress()[0] & 0xfe) == 0xfc) return true;
    } else if (address.isSiteLocalAddress()) return true;
    return named.stream().anyMatch(range -> range.holds(address));
  }

  /** Names that cannot exist outside (RFC 6761, RFC 9476 and ICANN's .internal). */
  static boolean isInsideByName(String host) {
    String name = host.toLowerCase(java.util.Locale.ROOT).replaceAll("\\.$", "");
    return name.equals("localhost") || name.endsWith(".localhost") || name.endsWith(".internal");
  }

  private record Range(byte[] network, int bits) {

    static Range of(String text) {
      String[] parts = text.strip().split("/");
      if (parts.length == 2 && parts[0].matches("[0-9.]+|[0-9a-fA-F:]+") && parts[1].matches("\\d{1,3}")) {
        try {
          byte[] network = InetAddress.getByName(parts[0]).getAddress();
          int bits = Integer.parseInt(parts[1]);
          if (bits <= network.length * 8) return new Range(network, bits);
        } catch (UnknownHostException unreadable) {
          // told below
        }
      }
      throw new IllegalStateException("nuanyang.language.intranet-ranges: not a range like 59.192.0.0/10: " + text);
    }

    boolean holds(InetAddress address) {
      byte[] bytes = address.getAddress();
      if (bytes.length != network.length) return false;
      int rest = network.length * 8 - bits;
      return new BigInteger(1, bytes).shiftRight(rest).equals(new BigInteger(1, network).shiftRight(rest));
    }
  }
}
