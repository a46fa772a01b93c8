package org.nuanyang.assignment.internal;

import java.util.List;

/** Points for one criterion, with the fact behind them as a message. */
record Points(Criterion criterion, int points, int of, String key, List<Object> details) {}
