/**
 * 叫号: numbers of a hall, taken by plain need at a screen, on a phone or from reception, called by a window and begun
 * from there. Knows numbers, never names; who came is known only to the matter that was opened from the number.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "matters"})
package org.nuanyang.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
