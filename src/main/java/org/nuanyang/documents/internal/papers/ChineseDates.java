package org.nuanyang.documents.internal.papers;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Dates as papers write them: 2026年3月5日 in the text, 二〇二六年三月五日 under the signature. */
final class ChineseDates {

  private final MessageSource words;

  ChineseDates(MessageSource words) {
    this.words = words;
  }

  String inText(LocalDate date) {
    return write(String.valueOf(date.getYear()), String.valueOf(date.getMonthValue()), String.valueOf(date.getDayOfMonth()));
  }

  String signed(LocalDate date) {
    StringBuilder year = new StringBuilder();
    String.valueOf(date.getYear()).chars().forEach(digit -> year.append(numeral(digit - '0')));
    return write(year.toString(), upToThirtyOne(date.getMonthValue()), upToThirtyOne(date.getDayOfMonth()));
  }

  private String write(String year, String month, String day) {
    return words.getMessage("papers.date", new Object[] {year, month, day}, Locale.SIMPLIFIED_CHINESE);
  }

  private String upToThirtyOne(int number) {
    if (number < 10) return numeral(number);
    String tens = number < 20 ? "" : numeral(number / 10);
    return tens + numeral(10) + (number % 10 == 0 ? "" : numeral(number % 10));
  }

  /** From 〇 to 十: eleven signs in the bundle, in their order. */
  private String numeral(int number) {
    return words.getMessage("papers.numerals", null, Locale.SIMPLIFIED_CHINESE).substring(number, number + 1);
  }
}
