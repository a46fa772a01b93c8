package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Slice;

/**
 * The front door of complaints (法律援助投诉): the bureau over the centre takes them, hears both sides and answers.
 * Against a refusal or a termination there is the objection, which is faster.
 */
public interface Complaints {

  /** Anybody may complain; staff write down what comes to the window. The days to decide on taking it begin (row D35). */
  ComplaintId raise(RaiseComplaint command);

  /** Something is missing: asked for once, all at once; the days run on. */
  void askMore(ComplaintId id, int seen, String wanted, Actor by);

  void supplied(ComplaintId id, int seen, String told, Actor by);

  /** @param investigators two persons at least, none of them complained of */
  void accept(ComplaintId id, int seen, List<String> investigators, Actor by);

  void notAccept(ComplaintId id, int seen, NotTaken because, String why, Actor by);

  /** What the side complained of says; its head writes it, or the bureau after having heard it. */
  void state(ComplaintId id, int seen, String statement, Actor by);

  /** The investigation takes longer, with a reason. */
  void extend(ComplaintId id, int seen, LocalDate until, String why, Actor by);

  /** @param measures what has to be done; must be there unless nothing was found */
  void conclude(ComplaintId id, int seen, ComplaintOutcome outcome, String found, String measures, Actor by);

  /** The person has the answer. @param on the day */
  void answered(ComplaintId id, int seen, LocalDate on, Actor by);

  /** What was ordered has been done. */
  void followed(ComplaintId id, int seen, String note, Actor by);

  void withdraw(ComplaintId id, int seen, String why, Actor by);

  /** Complaints the person made about this matter on the own page. */
  List<OwnComplaint> own(MatterId matter);

  /** The register: open ones the longest waiting first, or all, newest first. */
  Slice<ComplaintRow> list(boolean open, @Nullable String after, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, or not this person's to see */
  ComplaintView view(ComplaintId id, Actor by);
}
