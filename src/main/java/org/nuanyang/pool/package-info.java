/**
 * Who belongs to the pool of lawyers and why: entry by application or recommendation, review and public
 * notice; what is noted about members; proposals to suspend or remove; leave; experts and lawyer teams.
 * The register of practitioners itself is the network's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "policies", "notices"})
package org.nuanyang.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
