package org.nuanyang.queue;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order to begin with whoever came to the window. A receipt number joins the matter there is; a name opens one; with
 * neither the person is only helped.
 *
 * @param words what the person says in one or two sentences; may be empty
 */
public record BeginService(UUID ticket, int seen, String receiptNumber, String name, String phone, String words, Actor by) {

  @Override
  public String toString() {
    return "BeginService[" + ticket + "]";
  }
}
