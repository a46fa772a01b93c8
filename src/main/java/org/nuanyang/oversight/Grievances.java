package org.nuanyang.oversight;

import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** Whether something is still open against the office's work: while it is, nothing of the file may go. */
public interface Grievances {

  /** @param file the application or case an order to act may press for */
  boolean open(MatterId matter, UUID file);
}
