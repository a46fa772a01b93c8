package org.nuanyang.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file or paper, opened. */
public record FileContent(String name, String mediaType, byte[] content) {

  /**
   * The answer that shows it in the browser: shown in place, yet shut in so that nothing in it can
   * run, be guessed to be something else, or stay in a shared cache.
   */
  public ResponseEntity<byte[]> shown() {
    return answer(ContentDisposition.inline());
  }

  /** The same as a download. */
  public ResponseEntity<byte[]> download() {
    return answer(ContentDisposition.attachment());
  }

  private ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition) {
    var answer = ResponseEntity.ok();
    // Not every browser's PDF reader starts inside a sandbox; scripts of a PDF never run with our origin.
    if (mediaType.startsWith("image/")) answer.header("Content-Security-Policy", "default-src 'none'; sandbox");
    return answer
        .contentType(MediaType.parseMediaType(mediaType))
        .header("Content-Disposition", disposition.filename(name, StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileContent that
        && name.equals(that.name)
        && mediaType.equals(that.mediaType)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, mediaType, Arrays.hashCode(content));
  }

  @Override
  public String toString() {
    return "FileContent[" + mediaType + ", " + content.length + " bytes]";
  }
}
