/**
 * Help between cities (异地协作): letters that ask an office elsewhere to investigate, serve papers, interview or help
 * to file, and their answers. Two installations of this product speak with each other by signed requests; a city that
 * has another system gets the letter on paper. The requesting office bears the cost.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "deadlines", "notices", "policies", "matters", "intake", "cases"})
package org.nuanyang.cooperation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
