/**
 * Brings somebody who cannot travel and the centre together by video (远程视频): the station in the village or
 * township confirms who it is, the statement is written and read back, signed at the station, and the county
 * centre takes the application. The room works with its own pictures, with the city's video system, or by telephone.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "notices", "policies", "matters", "eligibility", "intake"})
package org.nuanyang.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
