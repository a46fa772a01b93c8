package org.nuanyang.matters;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of matters: open one, append what happened, read it. */
public interface Matters {

  MatterId open(OpenMatter command);

  /** The same, handing over the new file for what has to be written at once: nobody need read it back. */
  MatterView openFile(OpenMatter command);

  /** Appends to the timeline and, with it, sets the standing; in the caller's transaction. */
  void append(MatterId matter, Happening happening);

  /**
   * The problem and its people as they are known now, replacing what was noted at the first question:
   * a message gave a name and a phone, the application gives them whole. The first story stays; one
   * that tells more is kept beside it with its date.
   */
  void retell(MatterId matter, Category category, String summary, String story, List<Participant> people, Actor by);

  /** Adds people to a matter: members of a group, an opponent who became known. */
  void join(MatterId matter, List<Participant> people, Actor by);

  /**
   * The whole file of facts for somebody whose unit owns it or who works on it; leaders see numbers and
   * addresses hidden. Writes the look to the audit trail.
   *
   * @throws org.nuanyang.shared.Missing unknown, or not this actor's to know of
   */
  MatterView view(MatterId matter, Actor by);

  /** The same without a person looking: for papers, conflict checks and listeners. */
  MatterView facts(MatterId matter);

  /** Timeline, oldest first; {@code forCitizen} leaves out what is not for the citizen. */
  List<TimelineEntry> timeline(MatterId matter, boolean forCitizen);

  /** Hands the matter to another organisation, which owns it from now on. */
  void handOver(MatterId matter, UUID toOrganisation, Actor by);
}
