package org.nuanyang.criminal.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.Reconciliations;
import org.nuanyang.criminal.Reconciliations.PeopleOfMonth;
import org.nuanyang.criminal.Settlement;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** What is handed in for a month, by the organ itself or by the desk for it. */
@Component
class MonthActs {

  static final int LONGEST = 2000;

  private final Reconciliations months;
  private final OrganLists lists;

  MonthActs(Reconciliations months, OrganLists lists) {
    this.months = months;
    this.lists = lists;
  }

  /** The figures and the list of a month. Everything may be missing or unreadable until it was looked at. */
  record Handed(
      @Nullable UUID organ, @Nullable String month, @Nullable String people, @Nullable String own, @Nullable String aid, @Nullable MultipartFile file) {}

  /** A reason, an issue, the minutes. */
  record Said(@Nullable Integer version, @Nullable UUID line, @Nullable Settlement reason, @Nullable String text) {

    int seen() {
      return version == null ? -1 : version;
    }

    String words() {
      return text == null ? "" : text.strip();
    }

    boolean tooLong() {
      return words().length() > LONGEST;
    }
  }

  /** @return the comparison; null when something has to be corrected first, which the model then says */
  @Nullable UUID take(UUID organ, Handed handed, Actor by, Model model) {
    YearMonth month = month(handed.month());
    Integer people = number(handed.people());
    Integer own = number(handed.own());
    Integer aid = number(handed.aid());
    boolean figures = people != null || own != null || aid != null;
    boolean list = handed.file() != null && !handed.file().isEmpty();
    if (month == null || figures && (people == null || own == null || aid == null) || !figures && !list || broken(handed)) {
      model.addAttribute("problem", month == null ? "criminal.month.choose" : "criminal.month.fill-in");
      return null;
    }
    if (!list) {
      months.figures(organ, month, new PeopleOfMonth(people, own, aid), by);
      return months.of(organ, month, by).orElseGet(() -> months.list(organ, month, List.of(), by));
    }
    OrganLists.Read read = lists.read(content(handed.file()));
    if (!read.faults().isEmpty()) {
      model.addAttribute("faults", read.faults());
      return null;
    }
    if (figures) months.figures(organ, month, new PeopleOfMonth(people, own, aid), by);
    return months.list(organ, month, read.rows(), by);
  }

  private static boolean broken(Handed handed) {
    return wrong(handed.people()) || wrong(handed.own()) || wrong(handed.aid());
  }

  private static boolean wrong(@Nullable String typed) {
    return typed != null && !typed.isBlank() && number(typed) == null;
  }

  private static @Nullable Integer number(@Nullable String typed) {
    return typed == null || !typed.strip().matches("\\d{1,6}") ? null : Integer.valueOf(typed.strip());
  }

  private static @Nullable YearMonth month(@Nullable String typed) {
    try {
      return typed == null || !typed.matches("20\\d{2}-\\d{2}") ? null : YearMonth.parse(typed);
    } catch (DateTimeException noSuchMonth) {
      return null;
    }
  }

  private static byte[] content(MultipartFile file) {
    try {
      return file.getSize() > ListSheet.MOST_BYTES ? new byte[0] : file.getBytes();
    } catch (IOException cutOff) {
      return new byte[0];
    }
  }
}
