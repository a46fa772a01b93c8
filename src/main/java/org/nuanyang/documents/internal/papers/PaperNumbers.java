package org.nuanyang.documents.internal.papers;

import java.time.Clock;
import java.time.Year;
import java.util.Locale;
import org.nuanyang.documents.PaperType;
import org.nuanyang.shared.CityClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The 字号 of papers, counted from one each year for each type and city. A counter is a database
 * sequence, so that directors who decide at the same moment do not wait for each other; a decision
 * that is rolled back leaves a gap, which the rules allow.
 */
@Component
class PaperNumbers {

  private final JdbcClient jdbc;
  private final MessageSource words;
  private final Clock clock;
  private final String shortName;

  PaperNumbers(
      JdbcClient jdbc,
      MessageSource words,
      Clock clock,
      @Value("${nuanyang.city.name}") String cityName,
      @Value("${nuanyang.city.short-name:}") String shortName) {
    this.jdbc = jdbc;
    this.words = words;
    this.clock = clock;
    this.shortName = shortName.isBlank() ? cityName.substring(0, cityName.offsetByCodePoints(0, 1)) : shortName.strip();
  }

  String next(PaperType type, String city) {
    return next(type, city, Year.now(clock.withZone(CityClock.ZONE)));
  }

  String next(PaperType type, String city, Year of) {
    if (!city.matches("\\d{6}")) throw new IllegalArgumentException("a city is a six-digit code");
    int year = of.getValue();
    String counter = "paper_number_%s_%s_%d".formatted(type.name().toLowerCase(Locale.ROOT), city, year);
    Long drawn = draw(counter);
    if (drawn == null) {
      open(counter);
      drawn = draw(counter);
    }
    return words.getMessage(
        type.numberKey(), new Object[] {shortName, String.valueOf(year), String.valueOf(drawn)}, Locale.SIMPLIFIED_CHINESE);
  }

  /** @return null when nobody drew from this counter yet */
  private Long draw(String counter) {
    return jdbc.sql("select nextval(to_regclass(:counter))").param("counter", counter).query(Long.class).optional().orElse(null);
  }

  /** The first paper of the year opens the counter; a second that comes at the same moment waits for it. */
  private void open(String counter) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext(:counter))").param("counter", counter).query((row, n) -> true).single();
    jdbc.sql("create sequence if not exists " + counter).update();
  }
}
