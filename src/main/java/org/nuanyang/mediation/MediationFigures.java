package org.nuanyang.mediation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;

/** What mediation and transfers came to in a time, by the definitions of the yearly report. */
public interface MediationFigures {

  /** Figures of the units the actor sees. @param from first day, included @param to last day, included */
  Figures of(LocalDate from, LocalDate to, Actor by);

  /** What a mediator's allowance rests on: cases concluded in a time, and work besides that the table pays for, each with what it counts as. */
  List<PayLine> pay(LocalDate from, LocalDate to, Actor by);

  /**
   * @param successful of those concluded
   * @param performed of agreements whose days have all come
   * @param prevented escalations somebody stepped in against (人民调解法 第二十五条)
   * @param people parties of accepted mediations
   */
  record Figures(
      int accepted, int concluded, int successful, int oral, int written, BigDecimal agreed, int agreements, int performed, int due, int confirmed,
      int prevented, int people, Map<Category, Integer> byCategory, Map<Category, BigDecimal> byCategorySums, Map<TransferDirection, Direction> transfers,
      int disputes, BigDecimal recovered) {

    /** Percent of concluded ones, one decimal; null when none was concluded. */
    public @Nullable BigDecimal successRate() {
      return rate(successful, concluded);
    }

    public @Nullable BigDecimal performedRate() {
      return rate(performed, due);
    }

    private static @Nullable BigDecimal rate(int part, int whole) {
      return whole == 0 ? null : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
  }

  /** One direction. A dispute sent both ways counts in both, and once in {@link Figures#disputes()}. */
  record Direction(int count, int settled, BigDecimal recovered, int sameDay) {}

  /** @param mediation null for work besides @param url page where one sees more @param kind ORAL, WRITTEN, HARD, FAILED or PATROL @param amount by the bureau's row of the day */
  record PayLine(UUID mediator, String name, @Nullable MediationId mediation, String url, String number, String kind, BigDecimal amount, LocalDate on) {}
}
