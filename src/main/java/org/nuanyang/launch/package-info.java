/**
 * Brings the platform up: its own PostgreSQL when no server is named, the lock on the data folder,
 * and what an operator asks first — is it healthy, where does it run. Knows no business.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.nuanyang.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
