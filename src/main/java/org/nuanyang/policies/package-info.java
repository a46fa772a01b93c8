/**
 * The rules of a city as data: profiles of effective-dated tables and parameters, each row with its
 * article or local document. Offers the row in force on a date; judges nothing itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.nuanyang.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
