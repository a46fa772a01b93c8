/**
 * Finds disputes before they grow (矛盾纠纷排查化解): who goes round which villages, what they found, how dangerous it is
 * by the city's table, whether somebody else has reported the same, and what became of it until it is struck off
 * (销号). Settling between the parties is mediation's; deciding on aid is intake's.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "deadlines", "language", "documents", "notices", "policies", "matters", "directory", "criminal", "mediation"})
package org.nuanyang.patrol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
