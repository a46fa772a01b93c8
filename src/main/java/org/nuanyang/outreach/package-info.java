/**
 * Goes out to those who have no dispute yet. For now the check-up of small firms (法治体检): the owner answers plain
 * questions, the workers answer some of them without a name, and both get told where the law is not kept, by what
 * article and what to do. It grades risks and never chances; a lawyer may read it, write an opinion and come by. A
 * contract can be looked over by rules, clause by clause; nothing of it is kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "documents", "knowledge", "calculators"})
package org.nuanyang.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
