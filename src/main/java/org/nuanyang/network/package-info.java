/**
 * Organisations, sites and people of the legal service network: centres, stations, contact points,
 * firms, and the lawyers of the pool with their licence, specialities, languages and load.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.nuanyang.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
