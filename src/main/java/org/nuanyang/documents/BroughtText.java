package org.nuanyang.documents;

/** Reads the words of a file somebody brings to have them looked at: Word (docx), PDF or plain text. Nothing is kept. */
public interface BroughtText {

  /** The largest file that is read, in bytes. */
  int LARGEST = 5 * 1024 * 1024;

  /**
   * The words, a line a paragraph; judged by the content and not by the name.
   *
   * @throws FileRefused {@code documents.text-empty}, {@code -too-large}, {@code -type}, {@code -broken}, {@code -none} (a scan
   *     without words), {@code documents.file-locked}
   */
  String read(byte[] content);
}
