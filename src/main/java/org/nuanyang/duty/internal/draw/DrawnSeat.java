package org.nuanyang.duty.internal.draw;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Reason;

/** What the draw gave one turn. @param lawyer null when nobody could */
public record DrawnSeat(int seat, @Nullable UUID lawyer, @Nullable UUID backup, List<Reason> reasons) {}
