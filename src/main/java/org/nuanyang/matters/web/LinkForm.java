package org.nuanyang.matters.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.LinkKind;
import org.nuanyang.matters.MatterLinks;

/** With which matter one is linked, and how they belong together. */
record LinkForm(
    @Nullable UUID submissionKey,
    @NotBlank(message = "{matters.link.no-such}") @Size(max = 40, message = "{matters.link.no-such}") @Nullable String number,
    @NotNull(message = "{matters.link.kind.empty}") @Nullable LinkKind kind,
    @Size(max = MatterLinks.LONGEST, message = "{matters.link.long}") @Nullable String note) {}
