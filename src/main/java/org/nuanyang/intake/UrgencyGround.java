package org.nuanyang.intake;

import java.util.List;
import org.nuanyang.shared.Citation;

/** One ground for helping first, as the rules have it. */
public record UrgencyGround(String code, List<Citation> citations, String text) {}
