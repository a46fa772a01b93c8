package org.nuanyang.identity;

import java.util.Set;

/**
 * Who looks at a page: the model attribute {@code viewer} of every page of staff; absent for the public.
 *
 * @param organisation name of the unit; empty for the administrators of the installation
 */
public record Viewer(String name, Set<Role> roles, String organisation, String login) {

  /** For templates: {@code viewer.has('CLERK')}. */
  public boolean has(String role) {
    return roles.contains(Role.valueOf(role));
  }
}
