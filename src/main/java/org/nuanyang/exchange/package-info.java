/**
 * The exchange with the government hall (一网通办): items go out, applications and ratings (好差评) come in, every public
 * step is told after the commit; each exchange leaves a line that stays, and every day both sides' books are
 * compared. A city without a hall to exchange with has no key and no line, and nothing of this runs.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "notices", "policies", "matters", "eligibility", "intake", "catalogue"})
package org.nuanyang.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
