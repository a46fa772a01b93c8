/**
 * Guided documents: a person answers plain questions, one idea a screen, and takes home the paper in the
 * words courts use, as Word and PDF. Interviews and papers are data; answers are kept sealed and for a
 * while only. A lawyer may go over a draft and give it back.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "knowledge", "calculators", "notices", "matters"})
package org.nuanyang.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
