package org.nuanyang.drafting;

import java.util.UUID;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/** Takes a sum that was worked out to a matter's file. */
public interface KeptSums {

  /** Keeps the worked sheet as a PDF among the matter's files and tells its timeline. */
  void keep(UUID submissionKey, MatterId matter, Worksheet sheet, Actor by);
}
