package org.nuanyang.outreach;

import java.util.Map;
import java.util.Optional;

/** Hears workers of a firm without a name: what they say is added to counts, no single paper is kept. */
public interface WorkerVoices {

  /** The check-up a worker's link leads to. */
  Optional<CheckupId> find(String workerCode);

  /** Whether this device has spoken already. @param device what the device's cookie says */
  boolean heardFrom(CheckupId id, String device);

  /** Adds one worker's answers to the counts. @return false when this device has spoken already */
  boolean hear(CheckupId id, String device, Map<String, Reply> replies);
}
