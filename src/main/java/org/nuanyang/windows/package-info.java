/**
 * Windows of halls and stations (服务窗口): which there are, who sits there when, drawn fairly and swapped among colleagues,
 * and what the place promises (服务承诺). What is set is published with the place; no file is looked at.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "notices"})
package org.nuanyang.windows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
