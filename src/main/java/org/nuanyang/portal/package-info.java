/**
 * The roof: the home pages of citizens and staff, and the guides between them. Joins the doors of
 * the modules below and has no rules of its own.
 */
@NullMarked
@ApplicationModule
package org.nuanyang.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
