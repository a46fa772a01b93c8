package org.nuanyang.shared;

import jakarta.servlet.http.HttpSession;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What this browser may open without signing in: begun in it, or its code typed into it. */
public final class HeldHere {

  private final String name;

  /** @param name under which the session holds the ids */
  public HeldHere(String name) {
    this.name = name;
  }

  public boolean has(UUID id, HttpSession session) {
    return all(session).contains(id);
  }

  public void remember(UUID id, HttpSession session) {
    Set<UUID> all = all(session);
    all.add(id);
    session.setAttribute(name, all);
  }

  public void forget(UUID id, HttpSession session) {
    Set<UUID> all = all(session);
    all.remove(id);
    session.setAttribute(name, all);
  }

  private Set<UUID> all(HttpSession session) {
    Set<UUID> all = new HashSet<>();
    if (session.getAttribute(name) instanceof Set<?> before) before.forEach(one -> all.add((UUID) one));
    return all;
  }
}
