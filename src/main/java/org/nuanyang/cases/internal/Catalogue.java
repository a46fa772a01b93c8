package org.nuanyang.cases.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperView;
import org.nuanyang.identity.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lists what lies in the volume of a case, and issues the list as the volume's catalogue. */
@Component
class Catalogue {

  private final CasePapers papers;
  private final Files files;
  private final MessageSource messages;

  Catalogue(CasePapers papers, Files files, MessageSource messages) {
    this.papers = papers;
    this.files = files;
    this.messages = messages;
  }

  void bind(LegalAidCase about, Actor by) {
    var entries = new ArrayList<Map<String, Object>>();
    for (PaperView paper : papers.of(about)) {
      boolean ofOtherStage = !paper.subject().equals(about.id) && !paper.subject().equals(about.matter);
      if (!ofOtherStage) add(entries, paper.title(), paper.number(), Days.of(paper.issuedAt()), paper.pages());
    }
    for (FileView file : files.of(about.id)) {
      String title = messages.getMessage("cases.file-kind." + file.kind(), null, file.kind(), Locale.SIMPLIFIED_CHINESE);
      add(entries, title, file.name(), Days.of(file.at()), 1);
    }
    papers.catalogue(about, entries, by);
  }

  private static void add(List<Map<String, Object>> entries, String title, String reference, Object date, int pages) {
    var row = new HashMap<String, Object>();
    row.put("number", String.valueOf(entries.size() + 1));
    row.put("title", title);
    row.put("reference", reference);
    row.put("date", date);
    row.put("pages", String.valueOf(pages));
    entries.add(row);
  }
}
