/** The shape of the whole: which module may lean on which, who may ask the time, no text missing. */
@NullMarked
package org.nuanyang.shape;

import org.jspecify.annotations.NullMarked;
