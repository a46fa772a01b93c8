package org.nuanyang.knowledge.web;

import java.util.List;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.web.GuideText.Line;
import org.nuanyang.knowledge.web.GuideText.Source;

/** An example laid out for reading. */
record ExamplePage(Example example, List<Line> outcome, List<Line> lessons, List<Source> sources, boolean doubtful) {

  static ExamplePage of(Example example, GuideText.Reader reader) {
    List<Line> outcome = reader.lines(example.outcome());
    List<Line> lessons = reader.lines(example.lessons());
    return new ExamplePage(example, outcome, lessons, reader.sources(), reader.doubtful());
  }
}
