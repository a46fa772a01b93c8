package org.nuanyang.criminal;

/** A notice to be carried as paper: its number and the code under the picture that fills our form. */
public record PrintedLetter(NoticeId id, String number, String code) {}
