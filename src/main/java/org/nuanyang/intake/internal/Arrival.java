package org.nuanyang.intake.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.CaseKind;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.JsonText;

/** All that is known of an application at the moment it arrives. */
record Arrival(
    UUID id,
    MatterId matter,
    String receiptNumber,
    String city,
    Routing.Route route,
    Channel channel,
    String applicantName,
    int recipients,
    String summary,
    Category category,
    String matterCode,
    CaseKind kind,
    String stage,
    String profile,
    JsonText facts,
    JsonText verdict,
    int priorityRank,
    boolean pledged,
    @Nullable UUID earlier,
    @Nullable Instant consultationStartedAt) {}
