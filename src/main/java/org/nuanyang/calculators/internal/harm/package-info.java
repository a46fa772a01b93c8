/** What an injury is owed: at work, by another, on the road. */
@NullMarked
package org.nuanyang.calculators.internal.harm;

import org.jspecify.annotations.NullMarked;
