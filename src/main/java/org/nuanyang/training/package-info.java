/**
 * Training (培训) of everybody who works in legal aid: courses with places, signing in, questions with reasons, hours and
 * certificates; and which courses answer the weak points found in reviewed files and call-backs. It advises; what a
 * weak file means for a lawyer is the pool's business.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "notices", "policies", "knowledge", "pool", "quality"})
package org.nuanyang.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
