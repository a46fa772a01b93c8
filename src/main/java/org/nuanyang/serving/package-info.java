/**
 * Service of papers (送达): which decision or notice reached whom, how and on which day, with its receipt (送达回证) kept in
 * the file. The day from which terms run is announced with {@link org.nuanyang.serving.PaperServed}; whose clock it moves
 * is no concern of ours. What a person reads online counts as served only if they agreed to it before.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "documents", "matters"})
package org.nuanyang.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
