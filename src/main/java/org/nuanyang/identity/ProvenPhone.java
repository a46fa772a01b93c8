package org.nuanyang.identity;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** A phone number that a citizen proved by code in this browser session; it opens their own matters. */
public final class ProvenPhone {

  private static final String ATTRIBUTE = "identity.proven-phone";

  private ProvenPhone() {}

  /** Remembers that the number was proved. @param phone digits only */
  public static void prove(HttpSession session, String phone) {
    session.setAttribute(ATTRIBUTE, phone);
  }

  /** The number proved in this session, if any. */
  public static Optional<String> of(HttpSession session) {
    return session.getAttribute(ATTRIBUTE) instanceof String phone ? Optional.of(phone) : Optional.empty();
  }

  /** Forgets it, when the person says they are done. */
  public static void forget(HttpSession session) {
    session.removeAttribute(ATTRIBUTE);
  }
}
