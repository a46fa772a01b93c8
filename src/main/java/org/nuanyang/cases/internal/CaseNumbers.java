package org.nuanyang.cases.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Draws 字号: the city's short name, the series, the year and a running number of that year. */
@Component
class CaseNumbers {

  static final String ARCHIVE = "ARCHIVE";

  private final JdbcClient jdbc;
  private final MessageSource messages;
  private final String shortName;

  CaseNumbers(JdbcClient jdbc, MessageSource messages, @Value("${nuanyang.city.short-name}") String shortName) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.shortName = shortName;
  }

  String forCase(String city, int year, String caseType) {
    return word(caseType, year, draw(city, year, caseType));
  }

  String forArchive(String city, int year) {
    return word(ARCHIVE, year, draw(city, year, ARCHIVE));
  }

  /** The number as papers print it. */
  String word(String series, int year, int serial) {
    return messages.getMessage(
        "cases.number." + series, new Object[] {shortName, String.valueOf(year), String.valueOf(serial)}, Locale.SIMPLIFIED_CHINESE);
  }

  /** Draws many at once. @return the first of them */
  int drawBlock(String city, int year, String series, int many) {
    int last =
        jdbc.sql(
                """
                insert into case_number (city, year, series, last) values (:city, :year, :series, :many)
                on conflict (city, year, series) do update set last = case_number.last + :many
                returning last""")
            .param("city", city)
            .param("year", year)
            .param("series", series)
            .param("many", many)
            .query(Integer.class)
            .single();
    return last - many + 1;
  }

  private int draw(String city, int year, String series) {
    return jdbc.sql(
            """
            insert into case_number (city, year, series, last) values (?, ?, ?, 1)
            on conflict (city, year, series) do update set last = case_number.last + 1
            returning last""")
        .params(city, year, series)
        .query(Integer.class)
        .single();
  }
}
