package org.nuanyang.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Participant;

/**
 * A signed application as it comes from a phone, a window, a station.
 *
 * @param submissionKey drawn when the form was shown; the same key never makes a second application
 * @param receiving the centre that receives it; null lets the region of the event choose
 * @param eventRegion six-digit code of where it happened or is disputed; decides who is competent
 * @param matter the matter it belongs to when the person already told the story; null opens one
 * @param summary the problem in one line, without personal data
 * @param people applicant first, then agent, members of the group, opponents
 * @param facts what the rules ask: matter code, groups, answers
 * @param pledged whether the statement of means with its honesty pledge was signed (告知承诺)
 * @param papers codes of the papers that came with it; the receipt lists these, the signed forms and the uploads
 * @param filesOwner whose uploads become this matter's evidence: the draft; null when none
 * @param consultationStartedAt when the person began to speak in the hall; null elsewhere
 */
public record SubmitApplication(
    UUID submissionKey,
    String city,
    @Nullable UUID receiving,
    String eventRegion,
    Channel channel,
    @Nullable MatterId matter,
    Category category,
    String stage,
    String summary,
    String story,
    List<Participant> people,
    Facts facts,
    boolean pledged,
    List<String> papers,
    @Nullable UUID filesOwner,
    @Nullable Instant consultationStartedAt,
    Actor by) {}
