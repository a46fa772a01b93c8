package org.nuanyang.documents;

/** Looks for harmful content in an upload. An answer that cannot be had is not an answer of "clean". */
public interface VirusScanner {

  Verdict scan(byte[] content);

  /** What the scanner found. */
  sealed interface Verdict {}

  /** Looked at, nothing found. */
  record Clean() implements Verdict {}

  /** @param name what the scanner calls it, for the audit trail */
  record Infected(String name) implements Verdict {}

  /** Nobody looked: the upload is kept, marked, and looked at later. */
  record Unavailable(String why) implements Verdict {}
}
