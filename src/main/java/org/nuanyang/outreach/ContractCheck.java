package org.nuanyang.outreach;

import java.util.List;
import org.nuanyang.shared.Choice;

/** Looks a contract's text over by rules (条款体检): what is missing, what does not hold, which number is past the law. Keeps nothing. */
public interface ContractCheck {

  /** The most signs that are read. */
  int LONGEST = 60_000;

  /** The kinds of contract it knows. */
  List<Choice> kinds();

  /** @throws org.nuanyang.shared.Missing when there is no such kind */
  ContractReport check(String kind, String text);
}
