package org.nuanyang.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a list of papers.
 *
 * @param number 字号 such as 暖法援〔2026〕给字第12号
 * @param code verification code printed under the QR
 * @param pages leaves when printed; 0 until it was printed for the first time
 */
public record PaperView(
    PaperId id, PaperType type, String title, String number, String code, UUID subject, Instant issuedAt, int pages) {}
