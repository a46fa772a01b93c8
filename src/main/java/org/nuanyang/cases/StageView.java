package org.nuanyang.cases;

/** One case of a matter in the strip of its stages. @param here whether it is the one being looked at */
public record StageView(CaseId id, String stage, CaseState state, String caseNumber, boolean here) {}
