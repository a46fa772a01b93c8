/**
 * Whether the help helped: after a case is closed somebody of the office, not the lawyer, calls the
 * person back (回访), asks, and writes down what was said and what money really arrived.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "documents", "deadlines", "notices", "matters", "intake", "cases"})
package org.nuanyang.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
