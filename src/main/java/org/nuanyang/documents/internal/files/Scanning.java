package org.nuanyang.documents.internal.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.nuanyang.documents.VirusScanner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner looks at uploads, and the job that comes back to those nobody could look at or take off the disk. */
@Configuration(proxyBeanMethods = false)
class Scanning {

  @Bean
  @ConditionalOnMissingBean
  VirusScanner virusScanner(@Value("${nuanyang.clamd:}") String clamd) {
    return clamd.isBlank() ? new KnownThreat() : new Clamd(clamd.strip());
  }

  @Bean
  RecurringTask<Void> rescanRound(Rescan rescan, Removal removal) {
    return Tasks.recurring("documents-rescan", FixedDelay.of(Duration.ofMinutes(10)))
        .execute(
            (instance, context) -> {
              rescan.run();
              removal.run();
            });
  }
}
