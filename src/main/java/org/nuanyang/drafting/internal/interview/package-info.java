/** The interviews: data files read strictly, answers checked, the way from page to page. */
@NullMarked
package org.nuanyang.drafting.internal.interview;

import org.jspecify.annotations.NullMarked;
