package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/**
 * Somebody complains.
 *
 * @param key the form's; becomes the complaint's id
 * @param matter the matter it is about; null when the person names none
 * @param receiptNumber as the person named it; may be empty
 * @param centre the centre it concerns, or the station under it
 * @param person empty for somebody who gives no name
 * @param phone may be empty
 * @param whom name of the lawyer or officer complained of; may be empty
 */
public record RaiseComplaint(
    UUID key, @Nullable MatterId matter, String receiptNumber, UUID centre, String person, String phone, ComplainedOf against, ComplaintItem item, String whom,
    String grounds, Way channel, LocalDate receivedOn, Actor by) {}
