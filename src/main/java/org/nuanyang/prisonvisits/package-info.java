/**
 * Video visits to people in prison from the nearest hall: relation checked at the window, approved by the prison, a slot
 * on both sides, identity checked on site, minutes and times a month by the city's rules. A strict wall: officers of a
 * prison see their visits and nothing else; nobody of ours sees what the prison notes; nothing that is said is kept.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "deadlines", "notices", "policies", "matters", "booking"})
package org.nuanyang.prisonvisits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
