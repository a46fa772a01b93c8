/** Until when something must be done. */
@NullMarked
package org.nuanyang.calculators.internal.terms;

import org.jspecify.annotations.NullMarked;
