/**
 * The sums people need before they see a lawyer: fees, wages, injuries, interest, support, terms. Typed
 * inputs in; a worked sheet with articles, parameters and warnings out. An estimate, never a decision.
 * Rates, brackets and statistics are dated rows of {@code policies}; rest days are the shared calendar's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policies", "knowledge", "documents"})
package org.nuanyang.calculators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
