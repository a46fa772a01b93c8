package org.nuanyang.network;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Order to note what became of a licence. @param from the state the person saw on the page */
public record ChangeLicence(UUID practitioner, LicenceState from, LicenceState to, String reason, Actor by) {}
