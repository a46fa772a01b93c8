package org.nuanyang.network;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Order to move a practitioner within the pool. @param version the version the person saw */
public record ChangePoolStatus(UUID practitioner, PoolStatus to, String reason, int version, Actor by) {}
