package org.nuanyang.cases.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.Mentoring;
import org.nuanyang.assignment.Mentoring.Pair;
import org.nuanyang.cases.ChecklistItem;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.RecordView;
import org.nuanyang.documents.Delivery;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.VolumePart;
import org.nuanyang.serving.ServiceOfPapers;
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
      @Nullable Boolean handler,
      @Nullable Boolean notified,
      @Nullable Boolean paired) {

    boolean appliesTo(LegalAidCase about) {
      return fits(endings, about.terminatedOn == null ? "CLOSED" : "TERMINATED")
          && fits(caseTypes, about.caseType)
          && fits(stages, about.stage)
          && fits(closings, about.closingType)
          && (handler == null || !handler || about.acceptedAt != null)
          && (notified == null || notified == about.isNotified());
    }

    boolean appliesTo(@Nullable Pair pair) {
      return paired == null || paired == (pair != null);
    }

    private static <T> boolean fits(@Nullable Set<T> wanted, @Nullable T actual) {
      return wanted == null || (actual != null && wanted.contains(actual));
    }
  }

  private final List<Rule> rules;
  private final List<Rule> late;
  private final Dossiers dossiers;
  private final Files files;
  private final Mentoring mentoring;
  private final ServiceOfPapers services;

  Checklist(Dossiers dossiers, Files files, Mentoring mentoring, ServiceOfPapers services) throws IOException {
    this.dossiers = dossiers;
    this.files = files;
    this.mentoring = mentoring;
    this.services = services;
    rules = read("cases/closing-checklist.yaml");
    late = read("cases/late-leaves.yaml");
  }

  private static List<Rule> read(String path) throws IOException {
    try (InputStream data = new ClassPathResource(path).getInputStream()) {
      return YAMLMapper.builder().build().readValue(data, new TypeReference<List<Rule>>() {});
    }
  }

  /** What still comes once the case is over. */
  List<ChecklistItem> late(LegalAidCase about) {
    Dossier dossier = dossiers.of(about);
    Set<String> there = there(about, dossier);
    boolean all = dossier.papers().stream()
        .filter(paper -> paper.type().delivery() == Delivery.SERVED && paper.subject().equals(about.id))
        .allMatch(paper -> services.served(paper.id()));
    if (all) there.add("served-all:");
    return late.stream()
        .filter(rule -> rule.appliesTo(about))
        .map(rule -> new ChecklistItem(rule.label(), rule.any().stream().anyMatch(there::contains), rule.supply()))
        .toList();
  }

  List<ChecklistItem> of(LegalAidCase about) {
    return of(about, dossiers.of(about));
  }

  List<ChecklistItem> of(LegalAidCase about, Dossier dossier) {
    Set<String> there = there(about, dossier);
    Pair pair = mentoring.on(about.caseId().application()).orElse(null);
    if (pair != null && pair.papers().stream().noneMatch(paper -> paper.signed() == null)) there.add("mentored:");
    return rules.stream()
        .filter(rule -> rule.appliesTo(about) && rule.appliesTo(pair))
        .map(rule -> new ChecklistItem(rule.label(), rule.any().stream().anyMatch(there::contains), rule.supply()))
        .toList();
  }

  /** Whether a file of one of these kinds was uploaded for the case. */
  boolean holds(UUID caseId, Set<FileKind> kinds) {
    return holds(files.of(caseId), kinds);
  }

  private static boolean holds(List<FileView> added, Set<FileKind> kinds) {
    return added.stream().anyMatch(file -> kinds.stream().anyMatch(kind -> kind.name().equals(file.kind())));
  }

  private static Set<String> there(LegalAidCase about, Dossier dossier) {
    var there = new HashSet<String>();
    for (PaperView paper : dossier.papers()) {
      if (paper.subject().equals(about.id) || paper.subject().equals(about.matter)) there.add("paper:" + paper.type());
    }
    for (FileView file : dossier.added()) there.add("file:" + file.kind());
    // What the applicant brought lies with the matter; whatever is no paper of its own is evidence.
    boolean evidence = dossier.brought().stream().anyMatch(file -> VolumePart.ofKind(file.kind()) == VolumePart.EVIDENCE);
    if (evidence) there.add("file:" + FileKind.EVIDENCE);
    for (RecordView written : dossier.records()) {
      there.add("record:" + written.kind());
      if (written.told()) there.add("told:");
    }
    boolean proved = dossier.papers().stream().anyMatch(paper -> paper.type() == PaperType.SERVICE_RECEIPT && paper.subject().equals(about.id));
    if (about.servedOn != null && proved) there.add("served:");
    if (about.closingType != null && holds(dossier.added(), about.closingType.proofs())) there.add("proof:");
    return there;
  }
}
