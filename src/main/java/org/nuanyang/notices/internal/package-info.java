/** The queue of short messages, its courier, and the codes. */
@NullMarked
package org.nuanyang.notices.internal;

import org.jspecify.annotations.NullMarked;
