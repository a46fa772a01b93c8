/**
 * Looks at a dispute before anybody goes to court: from a short list of facts it says what is worrying in six views,
 * what to do about it, and which missing fact would change the picture. Facts and rules are data with articles; it
 * grades worries and never chances. From the same facts comes the opinion letter, which a lawyer may sign. Sums and
 * terms are the calculators', articles the library's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "documents", "matters", "calculators", "knowledge", "network", "drafting"})
package org.nuanyang.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
