package org.nuanyang.doors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanyang.shared.Citation;

/** Who may register for the law examination (法考), looked at by oneself. Nothing is kept. */
public interface LawExam {

  List<DoorQuestion> questions();

  /** The outlook; empty while a question is open. */
  Optional<Outlook> look(Map<String, String> answers);

  enum Verdict { MAY, MAY_NOT, ASK }

  /** @param reasons what speaks against it or has to be asked; empty when nothing does */
  record Outlook(Verdict verdict, List<Reason> reasons, List<Citation> after) {}

  /** @param firm false: the examination office has to say */
  record Reason(String words, boolean firm, Citation basis) {}
}
