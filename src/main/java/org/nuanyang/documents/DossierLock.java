package org.nuanyang.documents;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Keeps single papers or files closed that their owner would open, such as those bound into a sealed book of the archive. */
public interface DossierLock {

  /** @param item id of a paper or a file */
  boolean closed(UUID item, Actor by);
}
