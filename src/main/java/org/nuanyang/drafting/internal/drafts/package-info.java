/** Drafts: sealed answers, the code that finds them again, what a lawyer changed. */
@NullMarked
package org.nuanyang.drafting.internal.drafts;

import org.jspecify.annotations.NullMarked;
