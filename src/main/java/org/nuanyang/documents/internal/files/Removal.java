package org.nuanyang.documents.internal.files;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes erased contents off the disk: never before the order to erase is committed, and again later when it could not. */
@Component
class Removal {

  private static final Logger LOG = LoggerFactory.getLogger(Removal.class);
  private static final int AT_ONCE = 100;

  private final FileRegister register;
  private final SealedStore store;
  private final TransactionTemplate own;

  Removal(FileRegister register, SealedStore store, PlatformTransactionManager transactions) {
    this.register = register;
    this.store = store;
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Many files of one order are one round. */
  void afterCommit() {
    if (TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Round.class::isInstance)) return;
    TransactionSynchronizationManager.registerSynchronization(new Round());
  }

  private final class Round implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      try {
        run();
      } catch (RuntimeException failed) {
        LOG.warn("Erased contents wait for the next round: {}", failed.toString());
      }
    }
  }

  /** Works through what waits; what the disk refuses is tried again by the next round. */
  void run() {
    for (List<String> waiting = next(); !waiting.isEmpty(); waiting = next()) for (String address : waiting) if (!remove(address)) return;
  }

  private List<String> next() {
    return Objects.requireNonNull(own.execute(status -> register.toRemove(AT_ONCE)));
  }

  private boolean remove(String address) {
    return Boolean.TRUE.equals(
        own.execute(
            status -> {
              try {
                if (register.freed(address)) store.remove(address);
              } catch (IOException refused) {
                LOG.error("An erased content cannot be taken off the disk", refused);
                return false;
              }
              register.removed(address);
              return true;
            }));
  }
}
