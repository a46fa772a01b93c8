package org.nuanyang.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.matters.MatterView;

/** The front door of guided documents: which there are, what they ask, what paper comes of answers. Keeps nothing. */
public interface GuidedPapers {

  /** All documents, by category. */
  List<GuidedPaper> all();

  /** Those whose title, other names or purpose speak of what was typed, best first; all when nothing was. */
  List<GuidedPaper> search(String typed);

  /** @throws org.nuanyang.shared.Missing when there is none of that id */
  GuidedPaper find(String id);

  /** The document a guide means by this name; null when there is none. */
  @Nullable GuidedPaper named(String name);

  /** Documents that can use a result of this calculator. */
  List<GuidedPaper> using(String calculator);

  /** Reads all answers at once. @param given texts, numbers, lists, and maps for parties and rows */
  Read read(String id, Map<String, ?> given);

  /** What came of answers sent together. @param faults in the order the pages ask; a paper needs there to be none */
  record Read(Answers answers, List<Fault> faults) {}

  /** The pages that are asked given these answers. */
  List<Screen> pages(GuidedPaper paper, Answers standing);

  /** The questions a page asks now. */
  List<Question> questions(Screen screen, Answers standing, @Nullable Answers row);

  /** What must still be answered before the paper is whole. */
  List<Fault> missing(GuidedPaper paper, Answers standing);

  /** An answer as papers and summaries say it; empty when there is none. */
  String said(Question question, Answers answers);

  /** The paper these answers make; empty places are left for a pen. */
  PaperSheet sheet(String id, Answers answers);

  /** What a matter's file knows already. */
  Answers fromMatter(String id, MatterView matter);

  /** What a sum that was worked out knows already, with the claims ticked that it belongs to. */
  Answers fromSum(String id, Worksheet sheet);
}
