package org.nuanyang.visits;

import java.time.Instant;

/** A visitor who is ours. @param office with its telephone, to call and ask again @param until when the code ends */
public record ProvenVisitor(String name, String office, String telephone, Instant until) {}
