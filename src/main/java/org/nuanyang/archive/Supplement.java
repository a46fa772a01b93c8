package org.nuanyang.archive;

import java.time.Instant;
import java.util.List;

/**
 * Papers bound behind a sealed book (补充卷页).
 *
 * @param number running number within the volume, from 1
 * @param book whose supplement it is
 * @param follows digest of what stands before it: the book, or the supplement before; so that none can be taken out
 */
public record Supplement(
    int number, Book book, int pages, String follows, String digest, Instant boundAt, String boundBy, List<VolumeLeaf> leaves) {}
