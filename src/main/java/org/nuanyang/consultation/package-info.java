/**
 * Questions of law and their answers, whatever door they came through: one card each (法律咨询统一登记),
 * told on the matter's timeline, carried into an application without being told twice.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "notices", "deadlines", "policies", "matters"})
package org.nuanyang.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
