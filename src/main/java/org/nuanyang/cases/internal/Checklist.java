package org.nuanyang.cases.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.ChecklistItem;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.FileKind;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VolumePart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the file of a case must hold, from {@code cases/closing-checklist.yaml}, held against what is there. */
@Component
class Checklist {

  /** One line of the data; an absent condition always applies. */
  record Rule(
      String label,
      List<String> any,
      String supply,
      @Nullable Set<String> endings,
      @Nullable Set<String> caseTypes,
      @Nullable Set<String> stages,
      @Nullable Set<ClosingType> closings,
      @Nullable Boolean handler) {

    boolean appliesTo(LegalAidCase about) {
      return fits(endings, about.terminatedOn == null ? "CLOSED" : "TERMINATED")
          && fits(caseTypes, about.caseType)
          && fits(stages, about.stage)
          && fits(closings, about.closingType)
          && (handler == null || !handler || about.acceptedAt != null);
    }

    private static <T> boolean fits(@Nullable Set<T> wanted, @Nullable T actual) {
      return wanted == null || (actual != null && wanted.contains(actual));
    }
  }

  private final List<Rule> rules;
  private final Papers papers;
  private final Files files;
  private final WorkRecords records;

  Checklist(Papers papers, Files files, WorkRecords records) throws IOException {
    this.papers = papers;
    this.files = files;
    this.records = records;
    try (InputStream data = new ClassPathResource("cases/closing-checklist.yaml").getInputStream()) {
      rules = YAMLMapper.builder().build().readValue(data, new TypeReference<List<Rule>>() {});
    }
  }

  List<ChecklistItem> of(LegalAidCase about) {
    Set<String> there = there(about);
    return rules.stream()
        .filter(rule -> rule.appliesTo(about))
        .map(rule -> new ChecklistItem(rule.label(), rule.any().stream().anyMatch(there::contains), rule.supply()))
        .toList();
  }

  /** Whether a file of one of these kinds was uploaded for the case. */
  boolean holds(UUID caseId, Set<FileKind> kinds) {
    return files.of(caseId).stream().anyMatch(file -> kinds.stream().anyMatch(kind -> kind.name().equals(file.kind())));
  }

  private Set<String> there(LegalAidCase about) {
    var there = new HashSet<String>();
    for (PaperView paper : papers.of(about.matter)) {
      if (paper.subject().equals(about.id) || paper.subject().equals(about.matter)) there.add("paper:" + paper.type());
    }
    Set<String> kinds = files.of(about.id).stream().map(FileView::kind).collect(Collectors.toSet());
    for (String kind : kinds) there.add("file:" + kind);
    // What the applicant brought lies with the matter; whatever is no paper of its own is evidence.
    files.of(about.matter).stream()
        .map(FileView::kind)
        .filter(kind -> VolumePart.ofKind(kind) == VolumePart.EVIDENCE)
        .forEach(kind -> there.add("file:" + FileKind.EVIDENCE));
    records.kinds(about.id).forEach(kind -> there.add("record:" + kind));
    if (records.toldOnce(about.id)) there.add("told:");
    if (about.closingType != null && holds(about.id, about.closingType.proofs())) there.add("proof:");
    return there;
  }
}
