package org.nuanyang.referrals;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body asks for one kind of work and how long it takes. @param price null when the body has not said @param days working days */
public record PriceLine(UUID body, String bodyName, String address, String phone, String about, @Nullable BigDecimal price, @Nullable Integer days) {}
