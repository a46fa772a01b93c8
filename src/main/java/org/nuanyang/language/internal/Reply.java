package org.nuanyang.language.internal;

/**
 * A whole text from an endpoint.
 *
 * @param tokensIn as the endpoint counted; 0 when it did not say
 * @param tokensOut as above
 */
record Reply(String text, long tokensIn, long tokensOut) {}
