package org.nuanyang.retrieval.internal;

import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Actor;
import org.nuanyang.retrieval.LearnedVersion;
import org.nuanyang.retrieval.Learning;
import org.nuanyang.shared.Errand;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code ./nuanyang learn}: learns a new version from all reviewed consultations and uses it. */
@Component
class Learn implements Errand {

  private final Learning learning;
  private final IndexKeeper keeper;
  private final MessageSource messages;
  private final String city;

  Learn(Learning learning, IndexKeeper keeper, MessageSource messages, @Value("${nuanyang.city.code}") String city) {
    this.learning = learning;
    this.keeper = keeper;
    this.messages = messages;
    this.city = city;
  }

  @Override
  public String name() {
    return "learn";
  }

  @Override
  public int run(List<String> arguments) {
    keeper.await(MeasureTable::progress);
    long begun = System.nanoTime();
    try {
      LearnedVersion version = learning.learn(Actor.system(city));
      Object[] words = {version.number(), version.questions(), (System.nanoTime() - begun) / 1_000_000_000};
      System.out.println(messages.getMessage("retrieval.learn.done", words, Locale.SIMPLIFIED_CHINESE));
      MeasureTable.head(System.out);
      MeasureTable.row(System.out, text("retrieval.measure.before"), version.before());
      MeasureTable.row(System.out, text("retrieval.measure.after"), version.after());
      if (version.newLawsBefore() != null && version.newLawsAfter() != null) {
        MeasureTable.row(System.out, text("retrieval.measure.new-laws-unlearned"), version.newLawsBefore());
        MeasureTable.row(System.out, text("retrieval.measure.new-laws-learned"), version.newLawsAfter());
      }
      return 0;
    } catch (Refusal refused) {
      System.err.println(messages.getMessage(refused.messageKey(), refused.arguments(), Locale.SIMPLIFIED_CHINESE));
      return 1;
    }
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
