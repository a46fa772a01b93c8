package org.nuanyang.windows;

import java.util.UUID;

/** One window that is open. @param vanguard 党员示范岗: marked for the public */
public record WindowView(UUID id, String name, boolean vanguard) {}
