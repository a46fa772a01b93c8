package org.nuanyang.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text start of the login name, or part of the display name; blank for all
 * @param after mark of the page before; null for the first
 */
public record FindAccounts(
    String city, String text, @Nullable Role role, @Nullable UUID organisation, @Nullable String after) {}
