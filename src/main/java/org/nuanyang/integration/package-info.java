/**
 * Adapters to the outside: each implements an interface owned by the module that needs it, and is
 * chosen by configuration. No rule of the office lives here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "notices", "verification", "network", "referrals", "cooperation", "exchange"})
package org.nuanyang.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
