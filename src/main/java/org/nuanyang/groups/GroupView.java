package org.nuanyang.groups;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;

/**
 * The head of a group file.
 *
 * @param application the latest application of its matter
 * @param opponent who they are all against; empty when nobody is named
 * @param join null when nobody can join by phone now
 * @param representatives their names, in the order of the roster
 */
public record GroupView(
    GroupId id,
    MatterId matter,
    ApplicationId application,
    String receiptNumber,
    String city,
    UUID organisation,
    String summary,
    String opponent,
    GroupState state,
    GroupCounts counts,
    @Nullable JoinCode join,
    List<String> representatives,
    Instant openedAt) {}
