package org.nuanyang.deadlines.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.Citation;

/** A counted term as other systems get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComputeAnswer(
    @Schema(description = "the row that answered, D12A for D12") String rule,
    String title,
    @Schema(description = "last day in time; absent for terms in hours, and when the law fixes no period")
        @Nullable LocalDate lastDay,
    @Schema(description = "last moment in time; only for terms in hours and minutes")
        @Nullable OffsetDateTime lastMoment,
    @Schema(description = "where counting arrived before days of rest gave way")
        @Nullable LocalDate unrolledDay,
    @Schema(description = "days of rest passed over: all of them for working-day terms, else those at the end")
        List<LocalDate> skipped,
    @Schema(description = "the working, step by step, in Chinese") List<String> proof,
    List<Citation> citations,
    @Schema(description = "empty = read in the law; X second source, U unverified, D product default, L local practice")
        String mark,
    @Schema(description = "a local promise, never a breach of law") boolean promise,
    @Schema(description = "the law or the city fixes a period") boolean fixedTerm,
    @Schema(description = "the holiday arrangement of a year it touches is not final") boolean provisional) {

  static ComputeAnswer of(ReckonedDeadline counted, ProofWords words) {
    return new ComputeAnswer(
        counted.rule().code(),
        counted.rule().title(),
        counted.lastDay(),
        counted.lastMoment() == null ? null : counted.lastMoment().toOffsetDateTime(),
        counted.unrolledDay(),
        counted.skipped(),
        words.of(counted.proof()),
        counted.rule().citations(),
        counted.rule().mark(),
        counted.rule().promise(),
        counted.rule().length() != null,
        counted.provisional());
  }
}
