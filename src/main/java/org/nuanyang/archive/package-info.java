/**
 * What becomes of a case's volume (案卷) once the case is archived: it is bound into an open book and a sealed one for
 * private papers, each leaf with its digest, lent against signature, kept for its term (档案法) and, when nothing holds it,
 * destroyed at the word of two persons.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "policies", "documents", "matters", "intake", "cases", "oversight"})
package org.nuanyang.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
