package org.nuanyang.archive.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nuanyang.documents.ArchiveVolumes;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Component;

/** Writes a book as one PDF that carries its number and digest in its properties. */
@Component
class BoundBook {

  private final ArchiveVolumes binding;

  BoundBook(ArchiveVolumes binding) {
    this.binding = binding;
  }

  void write(String archiveNumber, String digest, List<VolumeItem> items, OutputStream out, Actor by) {
    ByteArrayOutputStream pages = new ByteArrayOutputStream();
    binding.bind(items, null, pages, by);
    try (PDDocument book = Loader.loadPDF(pages.toByteArray())) {
      book.getDocumentInformation().setTitle(archiveNumber);
      book.getDocumentInformation().setCustomMetadataValue("DigestSM3", digest);
      book.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
