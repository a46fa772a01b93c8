package org.nuanyang.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Open an account.
 *
 * @param id drawn by the caller, so that the network can name a lawyer's account beforehand
 * @param login 3 to 40 letters, digits, dots or dashes; case does not matter
 * @param organisation null for the administrators of the installation
 * @param origin how the first password came about; anything but CHOSEN must be changed at the first sign-in
 */
public record OpenAccount(
    UUID id,
    String login,
    String name,
    Set<Role> roles,
    @Nullable UUID organisation,
    String city,
    DataScope scope,
    PasswordHash password,
    PasswordOrigin origin,
    Actor by) {}
