package org.nuanyang.windows;

import java.util.UUID;

/** Somebody asks a colleague to change places. @param give, take the shifts that would change hands @param mine whether the reader is asked */
public record SwapView(UUID id, ShiftView give, ShiftView take, boolean mine) {}
