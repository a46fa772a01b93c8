package org.nuanyang.matters;

import java.time.Instant;

/** Something happened on a matter that its citizen may see. @param kind stable code such as {@code intake.granted} @param title in plain words, without anybody's name */
public record PublicStep(MatterId matter, String kind, String title, Instant at) {}
