package org.nuanyang.booking.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How long before a lender has to speak: dated rows of {@code booking/lending.yaml}. */
@Component
class LendingRules {

  private record Notice(LocalDate from, int days) {}

  private record File(List<Notice> notice) {}

  private final List<Notice> notice;

  LendingRules() throws IOException {
    try (InputStream data = new ClassPathResource("booking/lending.yaml").getInputStream()) {
      notice = new YAMLMapper().readValue(data, File.class).notice();
    }
  }

  /** Calendar days. */
  int noticeDays(LocalDate on) {
    return notice.stream().filter(one -> !on.isBefore(one.from())).max(Comparator.comparing(Notice::from)).map(Notice::days).orElse(0);
  }
}
