package org.nuanyang.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperToServe;

/**
 * A paper that has to be served, with what was done about it.
 *
 * @param services the latest first; empty as long as nobody noted one
 * @param mayRecord whether this person writes its receipts
 */
public record PaperOnService(PaperToServe paper, List<ServiceView> services, boolean mayRecord) {

  /** The receipt that counts. */
  public @Nullable ServiceView latest() {
    return services.isEmpty() ? null : services.getFirst();
  }
}
