/**
 * The roof: the frame of every page, the home pages of citizens and staff, and the pages that say
 * what went wrong. Joins the doors of the modules below and has no rules of its own.
 */
@NullMarked
@ApplicationModule
package org.nuanyang.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
