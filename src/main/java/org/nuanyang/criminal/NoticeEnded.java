package org.nuanyang.criminal;

import java.time.Instant;
import java.util.UUID;

/** A notice came to nothing before a lawyer was looked for, or its aid was terminated. @param why a code such as OWN_COUNSEL */
public record NoticeEnded(NoticeId id, String city, UUID organisation, UUID organ, String why, Instant at) {}
