package org.nuanyang.documents.internal.papers;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  private static final Pattern CITY = Pattern.compile("\\d{6}");

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

  /** The next number of each type, in the order asked for. */
  List<String> next(List<PaperType> types, String city) {
    return next(types, city, Year.now(clock.withZone(CityClock.ZONE)));
  }

  List<String> next(List<PaperType> types, String city, Year of) {
    if (!CITY.matcher(city).matches()) throw new IllegalArgumentException("a city is a six-digit code");
    int year = of.getValue();
    List<String> counters = types.stream().map(type -> counter(type, city, year)).toList();
    List<@Nullable Long> drawn = draw(counters);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      Long number = drawn.get(i);
      numbers.add(written(types.get(i), year, number == null ? first(counters.get(i)) : number));
    }
    return numbers;
  }

  private static String counter(PaperType type, String city, int year) {
    return "paper_number_" + type.name().toLowerCase(Locale.ROOT) + "_" + city + "_" + year;
  }

  private String written(PaperType type, int year, long number) {
    return words.getMessage(
        type.numberKey(), new Object[] {shortName, String.valueOf(year), String.valueOf(number)}, Locale.SIMPLIFIED_CHINESE);
  }

  /** @return null for a counter nobody drew from yet */
  private List<@Nullable Long> draw(List<String> counters) {
    return jdbc.sql("select nextval(to_regclass(counter)) from unnest(?) with ordinality as c (counter, place) order by place")
        .param(counters.toArray(String[]::new))
        .query((row, line) -> row.getObject(1, Long.class))
        .list();
  }

  private long first(String counter) {
    open(counter);
    return Objects.requireNonNull(draw(List.of(counter)).getFirst());
  }

  /** The first paper of the year opens the counter; a second that comes at the same moment waits for it. */
  private void open(String counter) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext(:counter))").param("counter", counter).query((row, n) -> true).single();
    jdbc.sql("create sequence if not exists " + counter).update();
  }
}
