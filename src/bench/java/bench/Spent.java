package bench;

/** The clock and the processor time of platform, database and asking side since a moment. */
record Spent(Platform of, long at, double platform, double database, double asker) {

  static Spent from(Platform platform) {
    return new Spent(platform, System.nanoTime(), platform.processor(), platform.database(), Platform.asker());
  }

  /** A row of the sheet for what was tried since. */
  void row(Sheet sheet, String name, Times times) {
    double seconds = (System.nanoTime() - at) / 1e9;
    int tries = times.count();
    sheet.row(name, String.valueOf(tries), Sheet.ms(times.at(50)), Sheet.ms(times.at(95)), Sheet.ms(times.at(99)), Sheet.ms(tries / seconds),
        Sheet.ms((of.processor() - platform) / tries), Sheet.ms((of.database() - database) / tries), Sheet.ms((Platform.asker() - asker) / tries));
  }
}
