package org.nuanyang.intake;

import java.time.LocalDate;
import org.nuanyang.identity.Actor;

/** The last day of a statutory term of the person. @param what which one, such as 劳动仲裁时效, 上诉期 */
public record WatchLimit(ApplicationId application, LocalDate lastDay, String what, Actor by) {}
