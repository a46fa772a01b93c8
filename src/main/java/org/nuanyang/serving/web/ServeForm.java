package org.nuanyang.serving.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperId;
import org.nuanyang.identity.Actor;
import org.nuanyang.serving.ServePaper;
import org.nuanyang.serving.ServiceMethod;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What happened when a paper was served. @param version how many receipts the person saw */
record ServeForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{serving.wrong.method}") @Nullable ServiceMethod method,
    @NotNull(message = "{serving.wrong.day}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate servedOn,
    @Size(max = 120, message = "{serving.wrong.long}") @Nullable String place,
    @Size(max = 60, message = "{serving.wrong.long}") @Nullable String servedBy,
    @Size(max = 60, message = "{serving.wrong.long}") @Nullable String receivedBy,
    @Size(max = 40, message = "{serving.wrong.long}") @Nullable String relation,
    @Size(max = 300, message = "{serving.wrong.long}") @Nullable String refusal,
    @Size(max = 200, message = "{serving.wrong.long}") @Nullable String witnesses,
    @Nullable Boolean filmed,
    @Size(max = 120, message = "{serving.wrong.long}") @Nullable String proof,
    @Nullable Boolean agreed,
    @Size(max = 300, message = "{serving.wrong.long}") @Nullable String remarks,
    @Size(max = 200, message = "{serving.wrong.long}") @Nullable String correction) {

  /** Nothing filled in but what is known: today, who sits here, and on whom it is served. */
  static ServeForm fresh(int seen, ServiceMethod method, LocalDate today, String server, String party) {
    String signs = method == ServiceMethod.IN_PERSON ? party : "";
    return new ServeForm(null, seen, method, today, "", server, signs, "", "", "", false, "", false, "", "");
  }

  /** Call it only without errors. */
  ServePaper order(PaperId paper, Actor by) {
    return new ServePaper(
        paper, Objects.requireNonNull(version), Objects.requireNonNull(method), Objects.requireNonNull(servedOn), said(place), said(servedBy),
        said(receivedBy), said(relation), said(refusal), said(witnesses), Boolean.TRUE.equals(filmed), said(proof),
        Boolean.TRUE.equals(agreed), said(remarks), said(correction), by);
  }

  private static String said(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
