/**
 * Verifies what applicants stated about their means (法律援助法第四十一条): questions to the civil affairs
 * bureau with the person's consent, letters where no data can be asked for, and spot checks of pledges
 * after aid was granted. Finds nothing by itself: a contradiction is a question to a person.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "policies", "matters", "eligibility", "intake"})
package org.nuanyang.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
