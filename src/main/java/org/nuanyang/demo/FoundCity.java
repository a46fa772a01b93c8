package org.nuanyang.demo;

import java.util.List;
import java.util.Locale;
import org.nuanyang.shared.Errand;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code ./nuanyang demo --cases N --citizens M}: a city of any size on an empty data folder. */
@Component
class FoundCity implements Errand {

  private static final int BAR = 40;

  private final DemoCity city;
  private final MessageSource messages;

  FoundCity(DemoCity city, MessageSource messages) {
    this.city = city;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public int run(List<String> arguments) {
    int cases = number(arguments, "--cases", DemoCity.CASES);
    int citizens = number(arguments, "--citizens", Math.max(1, cases * 4 / 5));
    if (cases < 1 || citizens < 1) return say(2, "demo.numbers");
    if (city.stands()) return say(1, "demo.stands");
    int consultations = (int) Math.min(Integer.MAX_VALUE / 4, (long) cases * DemoCity.CONSULTATIONS / DemoCity.CASES);
    city.found(cases, Math.min(consultations, 500_000), citizens, FoundCity::bar);
    return say(0, "demo.founded", cases, Math.min(consultations, 500_000));
  }

  /** What follows the option, or the default when it is not there; 0 when it is no positive number. */
  private static int number(List<String> arguments, String option, int otherwise) {
    for (int i = 0; i < arguments.size(); i++) {
      String one = arguments.get(i);
      String value = one.startsWith(option + "=") ? one.substring(option.length() + 1)
          : one.equals(option) && i + 1 < arguments.size() ? arguments.get(i + 1) : null;
      if (value != null) return value.matches("[1-9]\\d{0,7}") ? Integer.parseInt(value) : 0;
      if (one.equals(option)) return 0;
    }
    return otherwise;
  }

  private static void bar(String what, long done, long all) {
    int full = (int) (BAR * done / all);
    System.out.printf("\r%s [%s%s] %,d / %,d", what, "#".repeat(full), ".".repeat(BAR - full), done, all);
    if (done >= all) System.out.println();
    System.out.flush();
  }

  private int say(int status, String key, Object... words) {
    System.out.println(messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE));
    return status;
  }
}
