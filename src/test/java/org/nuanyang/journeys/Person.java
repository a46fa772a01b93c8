package org.nuanyang.journeys;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nuanyang.shared.IdentityNumber;

/** Somebody invented, whose name, identity number and phone nobody else has. */
record Person(String name, String identityNumber, String phone) {

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** @param role what the person is in the story, such as 工友; @param born such as 19880310 */
  static Person named(String role, String born) {
    int number = COUNT.incrementAndGet();
    String first17 = "159921" + born + "%03d".formatted(number);
    return new Person(role + inChinese(number), first17 + IdentityNumber.checkDigit(first17), "1990077%04d".formatted(number));
  }

  /** Workmates of one site, each with a name of their own. */
  static Person[] workmates(int many) {
    return IntStream.rangeClosed(1, many).mapToObj(n -> named("工友", "19850615")).toArray(Person[]::new);
  }

  /** Digit by digit, such as 四二. */
  private static String inChinese(int n) {
    return String.valueOf(n).chars().mapToObj(digit -> "〇一二三四五六七八九".substring(digit - '0', digit - '0' + 1)).collect(Collectors.joining());
  }

  String asRosterLine() {
    return name + " " + identityNumber + " " + phone;
  }
}
