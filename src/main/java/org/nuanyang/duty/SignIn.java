package org.nuanyang.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.GeoPoint;

/**
 * Order to sign in for a shift.
 *
 * @param code the station's code of the day; not needed where the lawyer is called or serves from afar
 * @param at where the phone is, if the lawyer lets it say so
 */
public record SignIn(UUID shift, String code, @Nullable GeoPoint at, Actor by) {}
