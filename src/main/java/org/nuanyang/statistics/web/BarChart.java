package org.nuanyang.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.MonthFigures;

/**
 * Months side by side, three bars each, drawn by the server; the table below it says the same in
 * figures. Lengths are in the units of the drawing, which is 760 wide and 240 high.
 */
record BarChart(List<Bar> bars, List<Mark> months, List<Mark> lines) {

  static final int WIDTH = 760;
  static final int HEIGHT = 240;
  private static final int LEFT = 44;
  private static final int TOP = 12;
  private static final int FOOT = 28;
  private static final List<Indicator> SHOWN = List.of(Indicator.APPLICATIONS, Indicator.GRANTED, Indicator.CLOSED);
  private static final int GRID = 4;

  /** @param series 1 to 3 */
  record Bar(int series, long x, long y, long width, long height) {}

  /** A word at a place of the drawing. */
  record Mark(long at, String text) {}

  static BarChart of(List<MonthFigures> months) {
    long top = ceiling(months.stream().mapToLong(month -> SHOWN.stream().mapToLong(month::count).max().orElse(0)).max().orElse(0));
    ToLongFunction<Long> height = value -> (HEIGHT - TOP - FOOT) * value / top;
    long step = (WIDTH - LEFT) / Math.max(1, months.size());
    long width = Math.max(4, step / 4 - 1);
    List<Bar> bars = new ArrayList<>();
    List<Mark> names = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      long from = LEFT + i * step + step / 8;
      for (int series = 0; series < SHOWN.size(); series++) {
        long high = height.applyAsLong(months.get(i).count(SHOWN.get(series)));
        bars.add(new Bar(series + 1, from + series * (width + 1), HEIGHT - FOOT - high, width, high));
      }
      names.add(new Mark(from + (SHOWN.size() * (width + 1)) / 2, String.valueOf(months.get(i).month().getMonthValue())));
    }
    List<Mark> lines = new ArrayList<>();
    for (int i = 0; i <= GRID; i++) lines.add(new Mark(HEIGHT - FOOT - height.applyAsLong(top * i / GRID), String.valueOf(top * i / GRID)));
    return new BarChart(bars, names, lines);
  }

  /** The next round number that four lines divide evenly. */
  private static long ceiling(long highest) {
    long unit = 1;
    while (unit * 40 < highest) unit *= 10;
    long step = unit * GRID;
    return Math.max(step, (highest + step - 1) / step * step);
  }
}
