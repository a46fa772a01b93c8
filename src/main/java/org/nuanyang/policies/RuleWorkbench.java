package org.nuanyang.policies;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Choice;

/** Where the rules of a city are read, drafted, checked by a second person and published. */
public interface RuleWorkbench {

  /** All tables, in the order of their headings. */
  List<RuleTable> tables();

  /** @throws org.nuanyang.shared.Missing for an unknown table */
  RuleTable table(String name);

  /** The profile the actor's city stands on that day, in words. */
  String standsOn(LocalDate on, Actor by);

  /** Profiles a city may stand on: those that are shipped. */
  List<Choice> profiles();

  /** Rows in force on a day. */
  List<RuleLine> inForce(String table, LocalDate on, Actor by);

  /** Every version of every row of a table, by code, the newest first. */
  List<RuleLine> history(String table, Actor by);

  /** The city's drafts, the newest first. */
  List<DraftView> drafts(Actor by);

  DraftView draft(DraftId id, Actor by);

  DraftId start(StartDraft order);

  /** @throws RowRefused when something typed cannot be kept */
  void write(WriteRow order);

  /** Ends the city's own row from the draft's first day on. */
  void end(DraftId draft, int seen, String table, String code, Actor by);

  /** Takes a row out of the draft again. */
  void takeOut(DraftId draft, int seen, String table, String code, Actor by);

  /** What the form of a row begins with; an empty code for a new row. */
  RowForm form(DraftId draft, String table, String code, Actor by);

  /** The draft beside what is in force without it. */
  List<RowChange> compare(DraftId draft, Actor by);

  /** What speaks against the draft; empty when it may be published. */
  List<RuleObjection> objections(DraftId draft, Actor by);

  /** Lays it before a second person. @throws NarrowsTheLaw */
  void propose(DraftId draft, int seen, Actor by);

  /** The second person's approval: nobody who wrote in the draft. */
  void approve(DraftId draft, int seen, String opinion, Actor by);

  void sendBack(DraftId draft, int seen, String opinion, Actor by);

  void discard(DraftId draft, int seen, Actor by);

  /** Puts the draft in force. @param from first day, today or later */
  void publish(DraftId draft, int seen, LocalDate from, Actor by);

  /** The rules as they would be, for trying them out on old cases. */
  Policies onDraft(DraftId draft);
}
