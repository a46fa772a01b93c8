package org.nuanyang.language;

import org.jspecify.annotations.Nullable;
import org.nuanyang.language.EndpointView.State;

/**
 * The speech engine as it stands on this node.
 *
 * @param address scheme, host and port only
 * @param refused why it is never asked, as a message key; null when it was admitted
 */
public record HearingView(String name, String address, String model, State state, @Nullable String refused) {}
