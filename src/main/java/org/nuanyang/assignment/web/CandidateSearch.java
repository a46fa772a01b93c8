package org.nuanyang.assignment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.Candidate;
import org.nuanyang.assignment.ShortlistSearch;
import org.nuanyang.assignment.Wishes;

/**
 * What the assigner said about the case or looks for in the list.
 *
 * @param who part of a lawyer's or firm's name (点援)
 * @param named the lawyer the recipient named
 * @param all whether to show more than the first dozen
 */
record CandidateSearch(
    @Nullable Boolean serious,
    @Nullable Boolean womanWanted,
    @Nullable String who,
    @Nullable UUID named,
    @Nullable Boolean all) {

  private static final int FEW = 12;
  private static final int MANY = 300;

  CandidateSearch {
    if (serious == null) serious = false;
    if (womanWanted == null) womanWanted = false;
    if (who == null) who = "";
    if (all == null) all = false;
  }

  Wishes wishes() {
    return new Wishes(Boolean.TRUE.equals(serious), Boolean.TRUE.equals(womanWanted), named);
  }

  boolean isAll() {
    return Boolean.TRUE.equals(all);
  }

  /** A dozen to begin with, more on request; the one the recipient named is always among them. */
  ShortlistSearch shortlist() {
    boolean narrowed = who != null && !who.isBlank();
    return new ShortlistSearch(wishes(), who == null ? "" : who, isAll() || narrowed ? MANY : FEW);
  }

  boolean isNamed(Candidate candidate) {
    return candidate.lawyer().equals(named);
  }

  /** The same, showing many, so that whoever is in question is on the page. */
  CandidateSearch withMany() {
    return new CandidateSearch(serious, womanWanted, who, named, true);
  }
}
