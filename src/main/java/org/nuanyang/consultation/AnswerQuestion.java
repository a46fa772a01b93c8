package org.nuanyang.consultation;

import org.nuanyang.identity.Actor;

/** Order to answer. The answer also tells the person that free legal aid exists (法律援助法 第二十三条). */
public record AnswerQuestion(ConsultationId consultation, long version, String answer, Outcome outcome, Actor by) {}
