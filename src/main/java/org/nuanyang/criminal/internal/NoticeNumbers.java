package org.nuanyang.criminal.internal;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the numbers of notices: the city's short name, the year and a running number. */
@Component
class NoticeNumbers {

  private final JdbcClient jdbc;
  private final MessageSource messages;
  private final String shortName;

  NoticeNumbers(JdbcClient jdbc, MessageSource messages, @Value("${nuanyang.city.short-name}") String shortName) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.shortName = shortName;
  }

  String next(String city, int year) {
    int serial =
        jdbc.sql(
                """
                insert into notice_number (city, year, last) values (?, ?, 1)
                on conflict (city, year) do update set last = notice_number.last + 1 returning last""")
            .params(city, year)
            .query(Integer.class)
            .single();
    return messages.getMessage("criminal.number", new Object[] {shortName, String.valueOf(year), String.valueOf(serial)}, Locale.SIMPLIFIED_CHINESE);
  }
}
