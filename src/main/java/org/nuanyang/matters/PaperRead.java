package org.nuanyang.matters;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.documents.PaperId;

/** One of the matter's people opened a paper of theirs online, after proving their phone. */
public record PaperRead(MatterId matter, PaperId paper, UUID person, Instant at) {}
