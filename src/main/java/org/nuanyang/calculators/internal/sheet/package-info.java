/** The paper the sums are worked on: what was given, the figures of law, the lines, the answer. */
@NullMarked
package org.nuanyang.calculators.internal.sheet;

import org.jspecify.annotations.NullMarked;
