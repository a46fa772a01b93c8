package org.nuanyang.documents;

import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Forbidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all who keep papers closed; every page that opens a single paper or file asks here first. */
@Component
public class Locks {

  private final ObjectProvider<DossierLock> locks;

  Locks(ObjectProvider<DossierLock> locks) {
    this.locks = locks;
  }

  /** @throws Forbidden when it lies in a sealed book */
  public void mustBeOpen(UUID item, Actor by) {
    if (!by.isSystem() && locks.stream().anyMatch(lock -> lock.closed(item, by))) throw new Forbidden("documents.sealed-away");
  }
}
