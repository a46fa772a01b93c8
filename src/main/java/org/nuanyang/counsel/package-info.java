/**
 * The counsel: a person tells the trouble in own words and gets at once a short answer with the law behind
 * it, the steps, the days left and what helps on; danger comes first, and what is unsure goes to a lawyer with
 * the transcript. It composes from guides and articles and never states law without a verified citation; where a
 * language model is connected, it may put into plainer words what was found, sentence by sentence checked.
 * People's own questions and answers stay with {@code consultation}, finding with {@code retrieval}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "language", "documents", "knowledge", "retrieval", "matters", "consultation", "assessment"
    })
package org.nuanyang.counsel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
