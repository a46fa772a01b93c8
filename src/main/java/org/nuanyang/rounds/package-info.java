/**
 * Leaders' rounds (领导包联): which places and files a leader answers for and until when, the visits paid there by
 * a check-list, what was found and pressed for, and the week's brief that is made of counted facts only. Orders
 * to act are oversight's; the figures are statistics'.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "oversight", "statistics", "patrol"
    })
package org.nuanyang.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
