package org.nuanyang.criminal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.PaperView;
import org.nuanyang.shared.Citation;

/**
 * One notice with everything that hangs on it.
 *
 * @param code under the picture of a printed letter; empty for other doors
 * @param doubts why a complete notice was not registered by itself: message keys
 * @param changes how often a lawyer of this stage was changed; at most two (刑诉解释 第三百一十一条)
 * @param counselReported own counsel or a refusal was reported and the head has not ended the aid yet
 */
public record NoticeFile(
    NoticeId id,
    int version,
    String number,
    String code,
    NoticeState state,
    NoticeDoor door,
    UUID organ,
    String organName,
    UUID centre,
    String centreName,
    NoticeText text,
    boolean minor,
    @Nullable Instant receivedAt,
    @Nullable Instant answerBy,
    List<Lacking> lacking,
    List<String> doubts,
    List<Citation> citations,
    String ruleText,
    @Nullable String receiptNumber,
    NoticeAnswer.@Nullable NamedLawyer lawyer,
    @Nullable Instant acceptedAt,
    @Nullable Instant toldAt,
    int changes,
    boolean counselReported,
    @Nullable String endedBecause,
    boolean meetingOpen,
    boolean papersOwed,
    List<ClockView> clocks,
    List<OrganTerm> organTerms,
    List<NoticeStep> steps,
    List<PaperView> papers,
    List<FileView> files) {}
