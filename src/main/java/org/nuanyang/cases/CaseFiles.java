package org.nuanyang.cases;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.identity.Actor;

/** From the closing report to the archive: the file is completed, checked once, and stored. */
public interface CaseFiles {

  /** What the file of this case must hold, each with whether it is there. */
  List<ChecklistItem> checklist(CaseId id, Actor by);

  /** Writes the closing report and issues it; may be written anew until the file is accepted. */
  PaperId report(WriteReport command);

  /** The latest text of the report, to go on writing it. */
  Optional<WriteReport> reportOf(CaseId id, Actor by);

  /** Hands the file in; refused while anything on the checklist is missing. */
  void submit(CaseId id, int seen, Actor by);

  /** Sends the file back with everything it lacks, in one list. */
  void giveBack(CaseId id, int seen, List<String> defects, LocalDate dueOn, Actor by);

  void accept(CaseId id, int seen, String note, Actor by);

  /** Writes the volume as one PDF with page numbers, its catalogue in front once there is one. */
  void volume(CaseId id, OutputStream out, Actor by);

  /** What lies in the volume of an archived case, for whoever binds it. */
  List<VolumeItem> contents(CaseId id, Actor by);

  /** What still comes once a case is over, each with whether it is there. */
  List<ChecklistItem> late(CaseId id, Actor by);

  /** Catalogues and stores the volume. @return its archive number */
  String archive(CaseId id, int seen, Actor by);
}
