package org.nuanyang.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue as a window sees it.
 *
 * @param mine the number this person called last and has not finished
 * @param waiting in the order in which they will be called
 * @param missed who did not come and may be put back
 */
public record CounterView(String siteName, String window, @Nullable TicketView mine, List<TicketView> waiting, List<TicketView> missed, int doneToday) {}
