package org.nuanyang.cases;

import org.nuanyang.identity.Actor;

/**
 * Order to print the agreement and the power of attorney before they are signed.
 *
 * @param authority 代理权限 in words, such as 一般代理
 * @param addressee before which body the power is used; empty for none yet
 */
public record DrawUpAgreement(CaseId id, int seen, String authority, String addressee, Actor by) {}
