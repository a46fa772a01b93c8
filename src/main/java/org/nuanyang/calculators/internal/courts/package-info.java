/** What courts ask and where they are: fees, small claims, forum. */
@NullMarked
package org.nuanyang.calculators.internal.courts;

import org.jspecify.annotations.NullMarked;
