/**
 * The thread: one person's (or group's) one problem from the first question to the last call-back.
 * Keeps the receipt number, the people, the facts, the evidence and the timeline that the citizen
 * reads; every service hangs on it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "deadlines", "notices", "policies"})
package org.nuanyang.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
