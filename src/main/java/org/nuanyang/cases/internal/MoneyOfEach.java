package org.nuanyang.cases.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.OwnShare;
import org.nuanyang.matters.OwnShares;
import org.nuanyang.shared.Money;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each person's part of what a closed case brought, for that person alone; before the closing the figures may still change. */
@Component
class MoneyOfEach implements OwnShares {

  private final JdbcClient jdbc;
  private final MessageSource messages;

  MoneyOfEach(JdbcClient jdbc, MessageSource messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  @Override
  public List<OwnShare> of(MatterId matter, Set<UUID> persons) {
    return jdbc.sql(
            """
            select c.stage, a.recipient, a.claimed, a.awarded, a.received
              from legal_aid_case c join case_amount a on a.case_id = c.id
             where c.matter = :matter and c.closed_on is not null and a.recipient = any(:persons)
             order by c.granted_at, c.id""")
        .param("matter", matter.value())
        .param("persons", persons.toArray(UUID[]::new))
        .query(
            (row, line) -> {
              Map<String, String> figures = new LinkedHashMap<>();
              put(figures, "claimed", row.getBigDecimal("claimed"));
              put(figures, "awarded", row.getBigDecimal("awarded"));
              put(figures, "received", row.getBigDecimal("received"));
              return new OwnShare(row.getObject("recipient", UUID.class), text("cases.stage." + row.getString("stage")), figures);
            })
        .list()
        .stream()
        .filter(share -> !share.figures().isEmpty())
        .toList();
  }

  private void put(Map<String, String> figures, String column, @Nullable BigDecimal yuan) {
    if (yuan != null) figures.put(text("cases.share." + column), text("cases.share.yuan", new Money(yuan).toString()));
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
