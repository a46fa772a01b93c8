package org.nuanyang.cases;

import java.time.LocalDate;
import org.nuanyang.identity.Actor;

/**
 * Order to record the signed agreement.
 *
 * @param authority 代理权限 in words, such as 一般代理
 * @param addressee court, arbitration body or other unit the official letter goes to; empty for none yet
 * @param lateReason why it took more than five days; empty when it did not
 */
public record SignAgreement(
    CaseId id, int seen, LocalDate on, String authority, String addressee, String lateReason, Actor by) {}
