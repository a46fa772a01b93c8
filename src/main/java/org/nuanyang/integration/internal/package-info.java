/** One class per kind of outside. */
@NullMarked
package org.nuanyang.integration.internal;

import org.jspecify.annotations.NullMarked;
