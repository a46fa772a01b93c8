package org.nuanyang.cases.internal;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.documents.ArchiveVolumes;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VolumeEntry;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.serving.ServiceOfPapers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what lies in the volume of a case (一案一卷), and issues the list as its catalogue. */
@Component
class Catalogue {

  private final CasePapers casePapers;
  private final Papers papers;
  private final Files files;
  private final ArchiveVolumes volumes;
  private final ServiceOfPapers services;
  private final MessageSource messages;

  Catalogue(CasePapers casePapers, Papers papers, Files files, ArchiveVolumes volumes, ServiceOfPapers services, MessageSource messages) {
    this.casePapers = casePapers;
    this.papers = papers;
    this.files = files;
    this.volumes = volumes;
    this.services = services;
    this.messages = messages;
  }

  void issue(LegalAidCase about, Actor by) {
    List<VolumeEntry> entries = volumes.catalogue(contents(about, by));
    casePapers.catalogue(about, entries, by);
  }

  /** The whole volume as one PDF, the catalogue in front. */
  void bind(LegalAidCase about, OutputStream out, Actor by) {
    volumes.bind(
        contents(about, by), papers.inForce(about.id, PaperType.ARCHIVE_CATALOGUE).map(PaperView::id).orElse(null), out, by);
  }

  /**
   * Papers in force of this case, what came with the matter, and what was uploaded for the case. What the person said
   * about the lawyer is not for the lawyer.
   */
  List<VolumeItem> contents(LegalAidCase about, Actor by) {
    var items = new ArrayList<VolumeItem>();
    Map<PaperId, List<PaperId>> proofs = proofs(about);
    for (PaperView paper : papers.of(about.matter)) {
      boolean ofThisCase = paper.subject().equals(about.id) && paper.type() != PaperType.ARCHIVE_CATALOGUE;
      boolean receipt = paper.type() == PaperType.SERVICE_RECEIPT; // bound behind the paper it proves
      boolean aboutTheReader = paper.type() == PaperType.REVISIT_RECORD && by.has(Role.LAWYER);
      if (!ofThisCase || receipt || aboutTheReader || !inForce(about, paper)) continue;
      items.add(VolumeItem.of(paper.id()));
      proofs.getOrDefault(paper.id(), List.of()).forEach(proof -> items.add(VolumeItem.of(proof).in(paper.type().part())));
    }
    for (FileView file : files.of(about.matter)) items.add(VolumeItem.of(file.id(), file.name()));
    for (FileView file : files.of(about.id)) items.add(VolumeItem.of(file.id(), title(file)));
    return items;
  }

  /** The receipts of each paper, the first one first. */
  private Map<PaperId, List<PaperId>> proofs(LegalAidCase about) {
    Map<PaperId, PaperId> proves = services.receipts(about.matter);
    return papers.of(about.matter).stream()
        .map(PaperView::id)
        .filter(proves::containsKey)
        .collect(Collectors.groupingBy(proves::get, Collectors.toList()));
  }

  private boolean inForce(LegalAidCase about, PaperView paper) {
    return paper.type().repeated()
        || papers.inForce(about.id, paper.type()).map(latest -> latest.id().equals(paper.id())).orElse(true);
  }

  private String title(FileView file) {
    return messages.getMessage("cases.file-kind." + file.kind(), null, file.name(), Locale.SIMPLIFIED_CHINESE);
  }
}
