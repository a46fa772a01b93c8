/** Lists that offices exchange as Excel files: read within bounds, checked row by row, and given back with what is wrong. */
@NullMarked
package org.nuanyang.shared.sheet;

import org.jspecify.annotations.NullMarked;
