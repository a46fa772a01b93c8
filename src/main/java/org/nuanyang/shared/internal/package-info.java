@NullMarked
package org.nuanyang.shared.internal;

import org.jspecify.annotations.NullMarked;
