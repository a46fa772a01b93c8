package org.nuanyang.cases.internal;

import org.nuanyang.documents.Files;
import org.nuanyang.documents.Papers;
import org.springframework.stereotype.Component;

/** Takes the file of a case from the shelf: its papers, uploads and records of work. */
@Component
class Dossiers {

  private final Papers papers;
  private final Files files;
  private final WorkRecords records;

  Dossiers(Papers papers, Files files, WorkRecords records) {
    this.papers = papers;
    this.files = files;
    this.records = records;
  }

  Dossier of(LegalAidCase about) {
    return new Dossier(papers.of(about.matter), files.of(about.matter), files.of(about.id), records.of(about.id));
  }
}
