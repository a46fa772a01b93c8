package org.nuanyang.statistics.internal;

import static org.nuanyang.statistics.internal.CountedFiles.database;
import static org.nuanyang.statistics.internal.CountedFiles.yuan;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.statistics.FigureArchive;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.internal.Tallies.Line;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts a past in bulk: the sums of a batch are added up here before they become lines. */
@Component
@Transactional
class FigureTakeover implements FigureArchive {

  private final JdbcTemplate batch;
  private final Tallies tallies;

  FigureTakeover(JdbcTemplate batch, Tallies tallies) {
    this.batch = batch;
    this.tallies = tallies;
  }

  @Override
  public void takeFiles(List<PastFile> past) {
    batch.batchUpdate(
        """
        insert into counted_file (application, receipt_number, city, organisation, submitted_at, decided_at, granted,
          decision_late, assigned_at, assignment_late, closed_at, awarded, received)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        past.stream().map(FigureTakeover::row).toList(),
        new int[] {
          Types.OTHER, Types.VARCHAR, Types.CHAR, Types.OTHER, Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP_WITH_TIMEZONE,
          Types.BOOLEAN, Types.BOOLEAN, Types.TIMESTAMP_WITH_TIMEZONE, Types.BOOLEAN, Types.TIMESTAMP_WITH_TIMEZONE,
          Types.NUMERIC, Types.NUMERIC
        });
    Sums sums = new Sums();
    past.forEach(sums::count);
    tallies.add(sums.lines());
    tallies.fold();
  }

  @Override
  public void takeQuestions(List<PastQuestion> past) {
    Sums sums = new Sums();
    for (PastQuestion one : past) sums.add(one.city(), one.organisation(), one.at(), Indicator.CONSULTATIONS, BigDecimal.ONE);
    tallies.add(sums.lines());
    tallies.fold();
  }

  private static Object[] row(PastFile file) {
    return new Object[] {
      file.application(), file.receiptNumber(), file.city(), file.organisation(), database(file.submittedAt()),
      database(file.decidedAt()), file.decidedAt() == null ? null : file.granted(), file.decisionLate(),
      database(file.assignedAt()), file.assignmentLate(), database(file.closedAt()), yuan(file.awarded()), yuan(file.received())
    };
  }

  /** Adds up what a batch comes to. */
  private static final class Sums {

    private record Key(String city, UUID organisation, YearMonth month, Indicator what) {}

    private final Map<Key, BigDecimal> sums = new HashMap<>();

    void count(PastFile file) {
      add(file, file.submittedAt(), Indicator.APPLICATIONS, BigDecimal.ONE);
      if (file.decidedAt() != null) {
        add(file, file.decidedAt(), file.granted() ? Indicator.GRANTED : Indicator.REFUSED, BigDecimal.ONE);
        // What is taken over was helped one by one.
        if (file.granted()) add(file, file.decidedAt(), Indicator.RECIPIENTS, BigDecimal.ONE);
        add(file, file.decidedAt(), Indicator.DECISION_DAYS, BigDecimal.valueOf(CountedFiles.days(file.submittedAt(), file.decidedAt())));
        add(file, file.decidedAt(), Indicator.DECIDED_IN_TIME, file.decisionLate() ? BigDecimal.ZERO : BigDecimal.ONE);
        add(file, file.decidedAt(), Indicator.TERMS_MISSED, file.decisionLate() ? BigDecimal.ONE : BigDecimal.ZERO);
      }
      if (file.assignedAt() != null) {
        add(file, file.assignedAt(), Indicator.ASSIGNED, BigDecimal.ONE);
        add(file, file.assignedAt(), Indicator.ASSIGNED_IN_TIME, file.assignmentLate() ? BigDecimal.ZERO : BigDecimal.ONE);
        add(file, file.assignedAt(), Indicator.TERMS_MISSED, file.assignmentLate() ? BigDecimal.ONE : BigDecimal.ZERO);
      }
      if (file.closedAt() == null) return;
      add(file, file.closedAt(), Indicator.CLOSED, BigDecimal.ONE);
      if (file.awarded() != null) add(file, file.closedAt(), Indicator.AWARDED, file.awarded().yuan());
      if (file.received() != null) add(file, file.closedAt(), Indicator.RECEIVED, file.received().yuan());
    }

    private void add(PastFile file, @Nullable Instant at, Indicator what, BigDecimal value) {
      add(file.city(), file.organisation(), at, what, value);
    }

    void add(String city, UUID organisation, @Nullable Instant at, Indicator what, BigDecimal value) {
      if (at != null) sums.merge(new Key(city, organisation, Tallies.monthOf(at), what), value, BigDecimal::add);
    }

    List<Line> lines() {
      return sums.entrySet().stream()
          .map(sum -> new Line(sum.getKey().city(), sum.getKey().organisation(), sum.getKey().month(), sum.getKey().what(), sum.getValue()))
          .toList();
    }
  }
}
