/**
 * Visits people at home who cannot come (上门服务): the request, who goes and when, the day's way from door to
 * door, the code by which the person at home tells a real visitor from a false one, and that the visitor came
 * back safe. The application itself is taken by {@code intake}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "notices"})
package org.nuanyang.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
