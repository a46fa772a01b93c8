package org.nuanyang.knowledge.web;

import java.util.List;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.web.GuideText.Line;
import org.nuanyang.knowledge.web.GuideText.Source;

/**
 * A guide laid out for reading.
 *
 * @param doubtful whether an article it rests on is no longer the law
 */
record GuidePage(
    Guide guide, Line answer, List<Line> conditions, List<Line> steps, List<Line> evidence, List<Line> deadlines, List<Line> costs,
    List<Line> where, Line aid, List<AskBack> askBack, List<Source> sources, boolean doubtful) {

  /** A thing worth telling, and why. */
  record AskBack(String question, Line why) {}

  static GuidePage of(Guide guide, GuideText.Reader reader) {
    Line answer = reader.line(guide.answer());
    List<Line> conditions = reader.lines(guide.conditions());
    List<Line> steps = reader.lines(guide.steps());
    List<Line> evidence = reader.lines(guide.evidence());
    List<Line> deadlines = reader.lines(guide.deadlines());
    List<Line> costs = reader.lines(guide.costs());
    List<Line> where = reader.lines(guide.where());
    Line aid = reader.line(guide.aid().text());
    List<AskBack> askBack = guide.askBack().stream().map(one -> new AskBack(one.question(), reader.line(one.why()))).toList();
    return new GuidePage(
        guide, answer, conditions, steps, evidence, deadlines, costs, where, aid, askBack, reader.sources(), reader.doubtful());
  }
}
