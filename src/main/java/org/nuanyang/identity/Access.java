package org.nuanyang.identity;

import org.jspecify.annotations.Nullable;

/** The rules of the routes, for pages that leave out what would be refused. */
public interface Access {

  /** @param actor null for the public */
  boolean allows(@Nullable Actor actor, String method, String path);
}
