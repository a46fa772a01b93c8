package org.nuanyang.cases;

import java.util.List;
import java.util.Set;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.PaperView;
import org.nuanyang.matters.MatterView;

/**
 * The file of one case.
 *
 * @param offers the verbs this person can do now; nothing else is accepted
 * @param stages every case of the matter, the first stage first
 * @param checklist what the volume will have to hold, as it stands now
 * @param events the case's book, newest first
 */
public record CaseView(
    CaseFacts facts,
    Set<CaseVerb> offers,
    MatterView matter,
    List<StageView> stages,
    List<ClockView> clocks,
    List<CaseEventView> events,
    List<RecordView> records,
    List<HearingView> hearings,
    List<PaperView> papers,
    List<FileView> files,
    List<ReplacementView> replacements,
    List<TerminationView> terminations,
    List<FileReturnView> returns,
    List<ChecklistItem> checklist) {}
