package org.nuanyang.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * Another way that stays open, above all after a no.
 *
 * @param code such as {@code MEDIATION}, {@code CONSULTATION}, {@code HOTLINE}
 * @param link path of a page or {@code tel:} number; null when there is none
 * @param icon name of the icon that stands beside it
 */
public record OtherDoor(String code, String name, String text, @Nullable String link, String icon) {}
