package org.nuanyang.documents.internal.volumes;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.ArchiveVolumes;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VolumeEntry;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.documents.VolumePart;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Component;

/** Binds volumes. All of it stays in memory: nothing readable touches the disk. */
@Component
class VolumeBinder implements ArchiveVolumes {

  private final Papers papers;
  private final Files files;

  VolumeBinder(Papers papers, Files files) {
    this.papers = papers;
    this.files = files;
  }

  @Override
  public List<VolumeEntry> catalogue(List<VolumeItem> items) {
    List<Leaf> leaves = items.stream().map(this::leaf).sorted(Comparator.comparing(Leaf::part)).toList();
    List<VolumeEntry> entries = new ArrayList<>();
    int next = 1;
    for (Leaf leaf : leaves) {
      int last = next + leaf.pages() - 1;
      entries.add(
          new VolumeEntry(
              entries.size() + 1, leaf.part(), leaf.title(), leaf.reference(), leaf.date(), next, last, leaf.item()));
      next = last + 1;
    }
    return entries;
  }

  @Override
  public void bind(List<VolumeItem> items, @Nullable PaperId catalogue, OutputStream out, Actor by) {
    List<Closeable> open = new ArrayList<>();
    try (PDDocument volume = new PDDocument()) {
      if (catalogue != null) append(volume, papers.pdf(catalogue), open);
      int unnumbered = volume.getNumberOfPages();
      for (VolumeEntry entry : catalogue(items)) bindIn(volume, entry.item(), open, by);
      PageNumbers.stamp(volume, unnumbered);
      volume.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(VolumeBinder::close);
    }
  }

  private void bindIn(PDDocument volume, VolumeItem item, List<Closeable> open, Actor by) throws IOException {
    if (item.paper() != null) {
      append(volume, papers.pdf(item.paper()), open);
      return;
    }
    FileContent file = files.open(Objects.requireNonNull(item.file()), by);
    if (file.mediaType().equals("application/pdf")) append(volume, file.content(), open);
    else Photo.of(file).onto(volume);
  }

  /** What is appended borrows from its source, which stays open until the volume is written. */
  private static void append(PDDocument volume, byte[] pdf, List<Closeable> open) throws IOException {
    PDDocument source = Loader.loadPDF(pdf);
    open.add(source);
    new PDFMergerUtility().appendDocument(volume, source);
  }

  private static void close(Closeable source) {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Leaf leaf(VolumeItem item) {
    if (item.paper() != null) {
      PaperView paper = papers.view(item.paper());
      int pages = paper.pages() > 0 ? paper.pages() : counted(item.paper());
      LocalDate issued = LocalDate.ofInstant(paper.issuedAt(), CityClock.ZONE);
      return new Leaf(item, part(item, paper.type().part()), title(item, paper.title()), paper.number(), issued, pages);
    }
    FileView file = files.view(Objects.requireNonNull(item.file()));
    String name = file.name().replaceFirst("\\.[a-z]+$", "");
    LocalDate kept = LocalDate.ofInstant(file.at(), CityClock.ZONE);
    return new Leaf(item, part(item, VolumePart.ofKind(file.kind())), title(item, name), "", kept, files.pages(item.file()));
  }

  /** A paper that was never printed has no count yet; printing it once gives the count. */
  private int counted(PaperId paper) {
    papers.pdf(paper);
    return papers.view(paper).pages();
  }

  private static VolumePart part(VolumeItem item, VolumePart usual) {
    return item.part() == null ? usual : item.part();
  }

  private static String title(VolumeItem item, String usual) {
    return item.title().isBlank() ? usual : item.title();
  }

  private record Leaf(VolumeItem item, VolumePart part, String title, String reference, LocalDate date, int pages) {}
}
