package org.nuanyang.mediation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.matters.Category;

/** What helps a mediator (调解智能辅助): points to find out, the law behind them, how others ended. It proposes; the mediator leads. */
public interface MediationHelp {

  /** For one mediation, from what the parties told. */
  Sheet sheet(MediationId id, Actor by);

  /** Every card there is, for the phone without a network. */
  Pack pack();

  /** @param laws found for the story; shown only when in force @param outcomes nobody in them can be recognised */
  record Sheet(Category category, List<Sourced> opening, List<Sourced> issues, List<Sourced> points, List<Sourced> closing, List<Law> laws, List<Outcome> outcomes, @Nullable Past past) {}

  record Law(String law, String article, String text, String link) {}

  record Outcome(String id, String title, String question, String ended, String link) {}

  /** How mediations of this kind ended in this city in the last two years; only from five on, so that nobody is recognised. */
  record Past(int count, int settled, @Nullable BigDecimal middleSum, @Nullable Integer middleDays) {}

  record Pack(List<Sourced> opening, List<Cards> cards, List<Sourced> closing, List<Clause> clauses, List<Mediations.Unsuitable> unsuitable) {}

  record Cards(Category category, List<Sourced> issues, List<Sourced> points) {}
}
