/**
 * The rules of a city as data: profiles of effective-dated tables and parameters, each row with its
 * article or local document; drafts of a city, guarded by the national law, approved by a second person
 * and published from a day on. Offers the row in force on a date; judges nothing itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.nuanyang.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
