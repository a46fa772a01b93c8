/**
 * What is due: terms of law and local promises, counted on the working calendar; running clocks with
 * owner, pauses, warning, breach and a proof sheet. Knows nothing of what it times.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "policies"})
package org.nuanyang.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
