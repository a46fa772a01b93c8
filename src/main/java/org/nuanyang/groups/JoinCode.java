package org.nuanyang.groups;

import java.time.Instant;

/** By which people join a roster from their own phone. @param code such as {@code K7MPQ-3XQDW} */
public record JoinCode(String code, Instant until) {}
