/**
 * The public directory (名录) and the service circle: everybody finds bodies and people, checks by a code that a
 * lawyer is real and reports who is not; each village has its page and its code; the office takes in lists and sees
 * where help is too far away. The registers themselves are the network's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "documents", "notices"})
package org.nuanyang.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
