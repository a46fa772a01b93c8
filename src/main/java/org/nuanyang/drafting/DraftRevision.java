package org.nuanyang.drafting;

import java.time.Instant;
import org.nuanyang.documents.PaperSheet;

/**
 * A draft at one moment of its going-over.
 *
 * @param what ASKED as it was handed over, ANSWERS or TEXT after a lawyer changed these, RETURNED as given back
 */
public record DraftRevision(Instant at, String who, String what, PaperSheet sheet) {}
