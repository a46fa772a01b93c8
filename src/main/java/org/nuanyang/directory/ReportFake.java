package org.nuanyang.directory;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.SealedText;

/**
 * Somebody doubts that a person or a body is real.
 *
 * @param claimed the name that was given, of a person, a firm or an account
 * @param foundWhere the telephone number, the account, the address
 * @param paid yuan already paid; null for none
 * @param phone where the answer goes; null when the person wants none
 * @param person of the directory whose name was used; null when unknown
 */
public record ReportFake(
    String city, ReportWay way, String claimed, String foundWhere, SealedText story, @Nullable BigDecimal paid, @Nullable SealedText phone, @Nullable UUID person) {}
