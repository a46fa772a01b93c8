package org.nuanyang.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;

/**
 * Order for a number. The same key gets the same number.
 *
 * @param channel KIOSK, ONLINE (the person's phone) or HALL (reception)
 */
public record TakeTicket(UUID key, UUID site, Need need, @Nullable PriorityGround first, Channel channel, Actor by) {}
