package org.nuanyang.identity;

/** The part of the audit trail that the gate writes: requests that tried to change something. */
public interface RequestTrail {

  /** @param route pattern of the route, such as {@code /desk/review/{id}/propose}; never the path */
  void requested(Actor actor, String method, String route, int status);
}
