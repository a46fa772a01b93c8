/**
 * Judges whether free legal aid is due: scope, means, priority, green channel. Facts in; verdict,
 * reasons, articles, papers needed and other open doors out. Proposes only; people decide.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "policies"})
package org.nuanyang.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
