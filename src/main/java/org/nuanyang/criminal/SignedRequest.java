package org.nuanyang.criminal;

/**
 * A request as it was signed: over method, path, timestamp, nonce and the digest of the body, one line each.
 *
 * @param key id of the key
 * @param timestamp seconds since 1970
 * @param nonce drawn anew for each request
 * @param algorithm HMAC-SM3 or HMAC-SHA256
 * @param signature hexadecimal
 */
public record SignedRequest(
    String key, String timestamp, String nonce, String algorithm, String signature, String method, String path, byte[] body) {}
