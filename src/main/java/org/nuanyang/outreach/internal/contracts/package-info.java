/** Clauses of contracts, looked over by rules that are data. */
@NullMarked
package org.nuanyang.outreach.internal.contracts;

import org.jspecify.annotations.NullMarked;
