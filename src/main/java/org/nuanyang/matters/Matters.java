package org.nuanyang.matters;

import java.util.Collection;
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
   * a message gave a name and a phone, the application gives them whole. Whoever carries the id they are kept under keeps it. The first story stays; one
   * that tells more is kept beside it with its date.
   */
  void retell(MatterId matter, Category category, String summary, String story, List<Participant> people, Actor by);

  /** Adds people to a matter: members of a group, an opponent who became known; who has an id keeps it. */
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

  /** These persons as they are kept, in no order; for rooms that keep something of their own about each. */
  List<Participant> people(Collection<UUID> persons);

  /** Members who are helped here no more: they stay on record and stop being recipients. */
  void setAside(MatterId matter, Collection<UUID> persons, Actor by);

  /** These persons are recipients from now on. */
  void takeIn(MatterId matter, Collection<UUID> persons, Actor by);

  /** This member speaks for the file from now on; whoever did before becomes a member. */
  void lead(MatterId matter, UUID person, Actor by);

  /** Takes members over into another matter, with what is known of them; its first recipient speaks for it. */
  void move(MatterId from, MatterId to, Collection<UUID> persons, Actor by);

  /** Whether this actor may know of the matter: by their unit, or because they work on it. Nothing is opened. */
  boolean mayKnow(MatterId matter, Actor by);

  /** Hands the matter to another organisation, which owns it from now on. */
  void handOver(MatterId matter, UUID toOrganisation, Actor by);
}
