package org.nuanyang.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Participant;

/**
 * Order to register a dispute.
 *
 * @param submissionKey drawn when the form was shown; the same key never makes a second mediation
 * @param committee who mediates
 * @param referrer the court, police office, dispute centre … that sent it; null for none
 * @param referrerNumber under which the referrer keeps it; empty for none
 * @param matter the matter the story was already told in; null opens one
 * @param summary the dispute in one line, without personal data
 * @param people whoever asks first, then those on the same side, then opponents; ignored when there is a matter
 * @param elsewhere whether a court or an arbitration body has the dispute already
 * @param limitationOn last day of the limitation, when known
 * @param wished the mediator the person would like; null for no wish
 */
public record ApplyForMediation(
    UUID submissionKey, String city, UUID committee, Channel channel, Source source, @Nullable UUID referrer, String referrerNumber,
    @Nullable MatterId matter, Category category, String summary, String story, List<Participant> people, Violence violence,
    boolean elsewhere, @Nullable LocalDate limitationOn, @Nullable UUID wished, Actor by) {}
