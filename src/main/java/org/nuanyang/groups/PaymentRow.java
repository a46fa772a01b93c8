package org.nuanyang.groups;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.PaidBy;
import org.nuanyang.shared.Money;

/** One payment to one person of a group. @param struck why it counts no more; null while it counts */
public record PaymentRow(UUID id, String name, LocalDate on, PaidBy way, Money amount, String receipt, String enteredBy, @Nullable String struck) {}
