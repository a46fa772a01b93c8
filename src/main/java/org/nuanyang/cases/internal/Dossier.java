package org.nuanyang.cases.internal;

import java.util.List;
import java.util.stream.Stream;
import org.nuanyang.cases.RecordView;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.PaperView;

/**
 * What lies in the file of a case, read once for the page and its checklist.
 *
 * @param papers of the whole matter
 * @param brought uploads that came with the application
 * @param added uploads while the case was worked on
 */
record Dossier(List<PaperView> papers, List<FileView> brought, List<FileView> added, List<RecordView> records) {

  List<FileView> files() {
    return Stream.concat(brought.stream(), added.stream()).toList();
  }
}
