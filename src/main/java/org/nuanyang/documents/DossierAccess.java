package org.nuanyang.documents;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * The owner of files and papers says who of the staff may open them. Each module that keeps files
 * offers one; what no module vouches for stays closed.
 */
public interface DossierAccess {

  /**
   * @param owner a draft, matter, application or case that holds files or papers
   * @return true when the owner is ours and lies within what this person may see
   */
  boolean mayOpen(UUID owner, Actor by);
}
