package org.nuanyang.oversight.internal.complaint;

import java.util.List;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.oversight.ComplaintId;
import org.nuanyang.oversight.ComplaintView;
import org.nuanyang.oversight.Way;
import org.springframework.stereotype.Component;

/** A complaint with all that belongs to it, as each side may read it. */
@Component
class ComplaintViews {

  private final ComplaintBook book;
  private final ComplaintPapers papers;
  private final ComplaintStory story;
  private final Network network;
  private final Deadlines deadlines;

  ComplaintViews(ComplaintBook book, ComplaintPapers papers, ComplaintStory story, Network network, Deadlines deadlines) {
    this.book = book;
    this.papers = papers;
    this.story = story;
    this.network = network;
    this.deadlines = deadlines;
  }

  /** The side complained of reads what is said and about which case, since it has to answer; name and telephone it does not need. */
  ComplaintView whole(Complaint of, Actor by) {
    boolean hears = Sides.hears(of, by) && !of.organisation.equals(by.organisation());
    boolean names = !Sides.answersFor(of, by);
    return new ComplaintView(
        new ComplaintId(of.id), of.version(), of.state, story.bureau(of), network.organisation(of.organisation).name(),
        of.receiptNumber, of.matter, names ? of.person : "", names ? of.phone.reveal() : "", of.against, of.item, of.whom,
        of.grounds.reveal(), Way.valueOf(of.channel), of.receivedOn, of.wanted, of.notTaken, of.team(), of.statement, of.outcome, of.found, of.measures,
        of.concludedOn, of.answeredOn, of.followed, deadlines.of(of.id), names ? papers.of(of) : List.of(), book.story(of.id), hears,
        Sides.mayAnswer(of, by));
  }
}
