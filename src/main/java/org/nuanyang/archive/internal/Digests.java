package org.nuanyang.archive.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Component;

/** SM3 of what lies in a volume (GB/T 32905). */
@Component
class Digests {

  private final Papers papers;
  private final Files files;

  Digests(Papers papers, Files files) {
    this.papers = papers;
    this.files = files;
  }

  /** Of a paper: what was issued, whatever it looks like when printed; of a file: its bytes. */
  String of(VolumeItem item, Actor by) {
    if (item.paper() != null) return sm3(papers.issued(item.paper()));
    return sm3(files.open(Objects.requireNonNull(item.file()), by).content());
  }

  /** Of a book: its leaves in their order, with number, title, pages and digest. */
  static String of(String archiveNumber, List<VolumeLeaf> leaves) {
    StringBuilder lines = new StringBuilder(archiveNumber).append('\n');
    for (VolumeLeaf leaf : leaves)
      lines.append(leaf.number()).append('|').append(leaf.title()).append('|').append(leaf.firstPage()).append('-').append(leaf.lastPage())
          .append('|').append(leaf.digest()).append('\n');
    return sm3(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String sm3(byte[] content) {
    SM3Digest digest = new SM3Digest();
    digest.update(content, 0, content.length);
    byte[] sum = new byte[digest.getDigestSize()];
    digest.doFinal(sum, 0);
    return HexFormat.of().formatHex(sum);
  }
}
