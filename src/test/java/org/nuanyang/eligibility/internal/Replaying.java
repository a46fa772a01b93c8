package org.nuanyang.eligibility.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.DecidedApplications;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Works off what waits, on decisions made up for the test. */
public final class Replaying {

  private Replaying() {}

  public static void on(ApplicationContext context, List<Facts> decided) {
    var beans = new StaticListableBeanFactory();
    beans.addBean("decisions", new MadeUp(decided));
    new ReplayRun(
            context.getBean(JdbcClient.class), context.getBean(TransactionOperations.class), beans.getBeanProvider(DecidedApplications.class),
            context.getBean(RuleWorkbench.class), context.getBean(Policies.class), context.getBean(Eligibility.class),
            context.getBean(EligibilityWords.class), context.getBean(java.time.Clock.class))
        .workOff();
  }

  private record MadeUp(List<Facts> all) implements DecidedApplications {

    @Override
    public int count(String city, LocalDate from, LocalDate to) {
      return all.size();
    }

    @Override
    public List<Decided> next(String city, LocalDate from, LocalDate to, @Nullable UUID after, int most) {
      int begin = after == null ? 0 : (int) after.getLeastSignificantBits();
      int end = Math.min(begin + most, all.size());
      return java.util.stream.IntStream.range(begin, end)
          .mapToObj(i -> new Decided(new UUID(0, i + 1), all.get(i).applicationDate(), "张**", all.get(i)))
          .toList();
    }
  }
}
