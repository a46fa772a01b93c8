/** What a debt or a child is owed: interest and support. */
@NullMarked
package org.nuanyang.calculators.internal.money;

import org.jspecify.annotations.NullMarked;
