/**
 * Who is asking, and may they: accounts, roles, data scope, sign-in, and the append-only audit
 * trail of every change and every look into a personal file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.nuanyang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
