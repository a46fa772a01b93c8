package org.nuanyang.cases;

/** One question of a guided record. @param code key of the answer; @param rows height of the field, 1 for a line */
public record RecordQuestion(String code, String label, String hint, boolean required, int rows) {}
