package org.nuanyang.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.TermUnit;

/**
 * One row of the deadline table as a profile has it on a date.
 *
 * @param code such as {@code D01}; {@code D12A} is the first of several terms of row D12
 * @param from first day the row is in force
 * @param to last day it is in force; null while it has no end
 * @param trigger the event that starts the term, in the office's words
 * @param length how many units; null when the law fixes no period
 * @param backwards counted back from the event (开庭前十五日), never rolls
 * @param citizen protects a person: a city may give more of it, never less
 * @param mark empty = read in the law; X second source, U unverified, D product default, L local practice
 * @param pausable codes of reasons for which time is not counted
 * @param warn such as {@code 2D}, {@code 6H}, {@code 10MIN} before the end; null for no warning
 * @param duty whose desk it lies on; LAWYER stands for the person who carries the case; null when none of ours acts
 * @param escalate who is told of a miss; null for terms the office only observes
 * @param promise a local promise, never a breach of law
 * @param active false for local practice this profile did not switch on
 */
public record DeadlineRule(
    String code,
    String title,
    String trigger,
    String actor,
    String act,
    @Nullable Integer length,
    TermUnit unit,
    @Nullable String parameter,
    boolean roll,
    boolean backwards,
    boolean citizen,
    boolean promise,
    boolean active,
    boolean extendable,
    String mark,
    LocalDate from,
    @Nullable LocalDate to,
    List<Citation> citations,
    List<String> pausable,
    List<String> movedBy,
    @Nullable String after,
    @Nullable String limitEvent,
    @Nullable String warn,
    @Nullable Role duty,
    @Nullable Role escalate,
    String note) {

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
