/** Endpoints and their lines, the day's budget, what is taken out of people's words. */
@NullMarked
package org.nuanyang.language.internal;

import org.jspecify.annotations.NullMarked;
