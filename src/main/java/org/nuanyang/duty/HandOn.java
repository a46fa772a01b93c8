package org.nuanyang.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to hand an application of a detained person on to the centre (法律援助法 第三十九条).
 *
 * @param id under which the sender keeps it: however often it is sent, one application comes of it
 * @param region where the case is, by its six-digit code
 * @param host who sends it, as its story names them
 * @param identityNumber empty when it is not known
 * @param files whose uploads go along; null when there are none
 */
public record HandOn(
    UUID id, String city, UUID centre, String region, String host, String person, String identityNumber, String caseNumber, String charge,
    HelpStage stage, @Nullable UUID files, Actor by) {}
