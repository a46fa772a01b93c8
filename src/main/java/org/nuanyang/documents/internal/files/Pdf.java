package org.nuanyang.documents.internal.files;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.nuanyang.documents.FileRefused;

/** A PDF that a reader can open without a password and that has at least one page. */
final class Pdf {

  private static final int MOST_PAGES = 2_000;

  private Pdf() {}

  static int pages(byte[] content) {
    try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.isEncrypted()) throw new FileRefused("documents.file-locked");
      int pages = document.getNumberOfPages();
      if (pages < 1 || pages > MOST_PAGES) throw new FileRefused("documents.file-broken");
      document.getPage(0).getMediaBox();
      return pages;
    } catch (InvalidPasswordException e) {
      throw new FileRefused("documents.file-locked");
    } catch (FileRefused e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new FileRefused("documents.file-broken"); // a damaged or hostile file, whatever the reader stumbled over
    }
  }
}
