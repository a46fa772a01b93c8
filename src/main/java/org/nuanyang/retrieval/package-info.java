/**
 * Finds the articles that answer a question in everyday words: by words, by meaning, and by the guides
 * whose askers asked the same. Follows the feed of {@code knowledge}, learns from consultations a lawyer
 * has reviewed, and never decides what the law is: whoever shows an article asks {@code knowledge}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "knowledge"})
package org.nuanyang.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
