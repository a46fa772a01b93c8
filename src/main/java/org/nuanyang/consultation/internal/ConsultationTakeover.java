package org.nuanyang.consultation.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.nuanyang.consultation.ConsultationArchive;
import org.nuanyang.shared.BulkRows;
import org.nuanyang.shared.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Streams past consultations into their table. */
@Component
@Transactional
class ConsultationTakeover implements ConsultationArchive {

  private static final String TABLE =
      "consultation (id, city, organisation, channel, category, question, answer, told_right, outcome, asked_at,"
          + " answered_at, answered_by, answered_by_name)";

  private final DataSource source;
  private final Vault vault;

  ConsultationTakeover(DataSource source, Vault vault) {
    this.source = source;
    this.vault = vault;
  }

  @Override
  public void take(List<Past> past) {
    try (BulkRows rows = new BulkRows(source, TABLE)) {
      for (Past one : past) {
        rows.row(
            one.id(), one.city(), one.organisation(), one.channel(), one.category(), sealed(one.question()),
            sealed(one.answer()), true, one.outcome(), one.askedAt(), one.answeredAt(), new UUID(0, 0), one.answeredBy());
      }
    }
  }

  private byte[] sealed(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }
}
