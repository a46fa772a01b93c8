package org.nuanyang.groups;

import org.nuanyang.shared.IdentityNumber;

/**
 * Order of a person who proved their phone by code to sign with the others.
 *
 * @param drawn the strokes of a signature as an SVG path; empty when it was ticked
 */
public record JoinAndSign(String code, String name, IdentityNumber identity, String phone, String drawn) {}
