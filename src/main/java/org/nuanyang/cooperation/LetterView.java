package org.nuanyang.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.PaperView;

/**
 * One letter with all that belongs to it.
 *
 * @param connected whether the other city speaks with us; else it goes by post
 * @param dated the day on a letter that came by post
 * @param undelivered why the last thing we told the other side has not arrived; empty when all has
 */
public record LetterView(
    UUID id,
    int version,
    Direction direction,
    HelpKind kind,
    LetterState state,
    String opposite,
    boolean connected,
    String organisation,
    String about,
    String label,
    @Nullable UUID subject,
    String number,
    @Nullable LocalDate dated,
    String contact,
    String request,
    PersonMeant person,
    boolean pausesReview,
    @Nullable LocalDate answerBy,
    String answer,
    String undelivered,
    List<FileView> files,
    List<FileView> answerFiles,
    List<PaperView> papers,
    List<ClockView> clocks,
    List<LetterStep> steps,
    boolean mayPrepare,
    boolean maySign,
    boolean mayWithdraw,
    boolean mayRecord,
    boolean mayTake,
    boolean mayAnswer,
    boolean mayReturn,
    boolean mayClose) {}
