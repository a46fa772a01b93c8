package org.nuanyang.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the form of a row begins with. @param values by column, as {@link WriteRow} takes them */
public record RowForm(
    String code, Map<String, List<String>> values, @Nullable LocalDate effectiveTo, String source, String mark, boolean isNew) {}
