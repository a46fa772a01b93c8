package org.nuanyang.archive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.Book;

/** Who takes a book, what for, and until when. */
record LendForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull(message = "{archive.loan.book.choose}") @Nullable Book book,
    @NotBlank(message = "{archive.loan.missing}") @Size(max = 40, message = "{archive.loan.long}") @Nullable String borrower,
    @NotBlank(message = "{archive.loan.missing}") @Size(max = 80, message = "{archive.loan.long}") @Nullable String unit,
    @NotBlank(message = "{archive.loan.missing}") @Size(max = 300, message = "{archive.loan.long}") @Nullable String purpose,
    @NotNull(message = "{archive.loan.due}") @Nullable LocalDate dueOn) {}
