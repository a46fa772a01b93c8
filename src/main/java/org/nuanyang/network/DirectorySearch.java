package org.nuanyang.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff look for among all organisations. @param name part of a name; empty for all */
public record DirectorySearch(
    String city, @Nullable OrganisationKind kind, String name, @Nullable UUID after, int size) {}
