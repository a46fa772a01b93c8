package org.nuanyang.shared;

import java.time.LocalDate;
import java.time.Month;

/** When somebody is eighteen: criminal law and civil law count one day apart. */
public final class Majority {

  private static final int AGE = 18;

  private Majority() {}

  /**
   * In criminal matters a year of life is full on the day after the birthday, so whoever turns eighteen today is a minor
   * today (最高人民法院关于审理未成年人刑事案件具体应用法律若干问题的解释 第二条).
   */
  public static boolean minorInCriminalLaw(LocalDate born, LocalDate day) {
    return !day.isAfter(birthday(born));
  }

  /** In all other matters one is of age on the birthday itself. */
  public static boolean minorInCivilLaw(LocalDate born, LocalDate day) {
    return day.isBefore(birthday(born));
  }

  /** Eighteen years after a leap day there is none: the year is full with February. */
  private static LocalDate birthday(LocalDate born) {
    LocalDate there = born.plusYears(AGE);
    boolean leapDay = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
    return leapDay ? there.plusDays(1) : there;
  }
}
