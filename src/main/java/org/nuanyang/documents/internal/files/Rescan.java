package org.nuanyang.documents.internal.files;

import java.util.List;
import org.nuanyang.documents.VirusScanner;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Missing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Comes back to files that were kept while the scanner was away. */
@Component
class Rescan {

  private static final Logger LOG = LoggerFactory.getLogger(Rescan.class);
  private static final int AT_ONCE = 50;

  private final FileRegister register;
  private final SealedStore store;
  private final VirusScanner scanner;
  private final AuditTrail audit;

  Rescan(FileRegister register, SealedStore store, VirusScanner scanner, AuditTrail audit) {
    this.register = register;
    this.store = store;
    this.scanner = scanner;
    this.audit = audit;
  }

  /** Works through what waits; stops as soon as the scanner is away again. */
  void run() {
    List<KeptFile> waiting = register.unscanned(null, AT_ONCE);
    while (!waiting.isEmpty()) {
      for (KeptFile file : waiting) if (!look(file)) return;
      waiting = register.unscanned(waiting.getLast(), AT_ONCE);
    }
  }

  /** @return false when there is no point in going on */
  private boolean look(KeptFile file) {
    byte[] content;
    try {
      content = store.get(file.address());
    } catch (Missing | IllegalStateException damaged) {
      LOG.error("A kept file cannot be read: {}", file.view().id().value(), damaged);
      return true;
    }
    return switch (scanner.scan(content)) {
      case VirusScanner.Unavailable away -> false;
      case VirusScanner.Clean clean -> {
        register.scanned(file.view().id(), "CLEAN");
        yield true;
      }
      case VirusScanner.Infected infected -> {
        register.scanned(file.view().id(), "INFECTED");
        audit.did(Actor.system(file.city()), "documents.file-infected", "file", file.view().id().value(), infected.name());
        LOG.warn("A kept file is infected and no longer opens: {}", file.view().id().value());
        yield true;
      }
    };
  }
}
