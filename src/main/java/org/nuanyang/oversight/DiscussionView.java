package org.nuanyang.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.pool.ExpertDraw;

/** One collective discussion. @param brief the file on one page, as it stood when it was proposed @param heldOn null while it is still to be held */
public record DiscussionView(
    DiscussionId id,
    int version,
    Target target,
    UUID subject,
    String label,
    String url,
    String organisation,
    List<HardBecause> reasons,
    String question,
    String brief,
    String proposedBy,
    Instant proposedAt,
    @Nullable LocalDate heldOn,
    @Nullable String chair,
    List<RecordDiscussion.Voice> voices,
    @Nullable String minutes,
    @Nullable String decision,
    boolean supervised,
    List<ExpertDraw> draws,
    boolean mayRecord) {}
