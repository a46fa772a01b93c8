package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a returned file lacked: one list, once. */
public record FileReturnView(Instant at, List<String> defects, LocalDate dueOn) {}
