/** What work is owed: compensation, double wages, overtime, leave, arrears, sick leave. */
@NullMarked
package org.nuanyang.calculators.internal.labour;

import org.jspecify.annotations.NullMarked;
