/**
 * Words every module speaks: money, identity numbers, regions, the city's clock, identifiers,
 * refusals, paging, sealed fields, submissions that count once. No business of its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {}, type = ApplicationModule.Type.OPEN)
package org.nuanyang.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
