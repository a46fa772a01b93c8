package org.nuanyang.archive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.Destructions;

/** Which volumes are to be destroyed, and what the appraisal found. */
record ProposalForm(
    @NotNull @Nullable UUID submissionKey,
    @NotEmpty(message = "{archive.destruction.choose}") @Size(max = Destructions.MOST, message = "{archive.destruction.too-many}") @Nullable
        List<@NotNull(message = "{archive.destruction.choose}") @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", message = "{archive.destruction.choose}") String> volumes,
    @NotBlank(message = "{archive.destruction.say-why}") @Size(max = 300, message = "{archive.loan.long}") @Nullable String reason) {}
