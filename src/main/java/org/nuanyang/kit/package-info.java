/**
 * The page kit: what the fragments in {@code templates/shared} know by themselves, how a reader wants
 * pages shown, where staff may go, what browsers may do with our pages, and the pages that say what
 * went wrong. Knows no business; page tests of a module start it beside the module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.nuanyang.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
