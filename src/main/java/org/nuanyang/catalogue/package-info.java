/**
 * The one-stop catalogue (5+X): what can be had where, with basis, papers, time and fee, in dated editions
 * that a second person publishes; and the services taken at one window and done behind it (统一受理、分别办理、
 * 结果反馈). A service has one owner at every moment: the first receiver, until another unit acknowledges.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "deadlines", "notices", "policies", "matters"})
package org.nuanyang.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
