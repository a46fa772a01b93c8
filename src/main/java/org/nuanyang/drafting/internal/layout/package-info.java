/** From answers to a sheet that prints: placeholders, pieces that vanish, points that close up, sums, parties. */
@NullMarked
package org.nuanyang.drafting.internal.layout;

import org.jspecify.annotations.NullMarked;
