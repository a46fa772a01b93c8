package org.nuanyang.patrol.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.patrol.Patrols;
import org.nuanyang.patrol.TaskView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.RegionCode;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of patrols offer to choose from, and how they read what was typed. */
@Component
class PatrolWords {

  static final int LONGEST = 500;
  private static final int SUGGESTED = 300;
  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;
  private static final BigDecimal MOST = new BigDecimal("999999999.99");

  private final MessageSource messages;
  private final Villages villages;
  private final Network network;
  private final Patrols patrols;

  PatrolWords(MessageSource messages, Villages villages, Network network, Patrols patrols) {
    this.messages = messages;
    this.villages = villages;
    this.network = network;
    this.patrols = patrols;
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> key) {
    return Arrays.stream(values).map(one -> Choice.of(one.name(), say(key.apply(one)))).toList();
  }

  /** The enum word somebody chose; empty for nonsense. */
  static <E extends Enum<E>> Optional<E> word(E[] values, @Nullable String typed) {
    return Arrays.stream(values).filter(one -> one.name().equals(typed)).findFirst();
  }

  static <E extends Enum<E>> Set<E> words(E[] values, @Nullable List<String> typed) {
    Set<E> all = new LinkedHashSet<>();
    if (typed != null) for (String one : typed) word(values, one).ifPresent(all::add);
    return all;
  }

  /** What was ticked, no more than so many. It stays open: a form is filled element by element after it was made. */
  static List<String> ticked(@Nullable List<String> typed, int most) {
    if (typed == null) return new ArrayList<>();
    return typed.stream().filter(one -> one != null && !one.isBlank()).limit(most).collect(Collectors.toCollection(ArrayList::new));
  }

  /** A text somebody typed, stripped of signs no database keeps. */
  static String strip(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]|\\p{Cs}", "").strip();
  }

  /** The same where a sentence must stand. */
  static String said(@Nullable String typed) {
    return said(typed, LONGEST);
  }

  static String said(@Nullable String typed, int longest) {
    String text = strip(typed);
    if (text.isEmpty() || text.length() > longest) throw new Refusal("patrol.words", longest);
    return text;
  }

  static String atMost(@Nullable String typed) {
    String text = strip(typed);
    if (text.length() > LONGEST) throw new Refusal("patrol.words", LONGEST);
    return text;
  }

  /** A day of this century; empty for nonsense. */
  static Optional<LocalDate> day(@Nullable String typed) {
    try {
      LocalDate day = LocalDate.parse(strip(typed));
      return day.getYear() >= EARLIEST && day.getYear() <= LATEST ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  static Optional<Integer> number(@Nullable String typed, int from, int to) {
    String text = strip(typed);
    if (!text.matches("\\d{1,6}")) return Optional.empty();
    int number = Integer.parseInt(text);
    return number < from || number > to ? Optional.empty() : Optional.of(number);
  }

  static Optional<BigDecimal> money(@Nullable String typed) {
    String text = strip(typed).replace(",", "").replace("，", "");
    if (!text.matches("\\d{1,9}(\\.\\d{1,2})?")) return Optional.empty();
    BigDecimal sum = new BigDecimal(text);
    return sum.compareTo(MOST) > 0 ? Optional.empty() : Optional.of(sum);
  }

  static Optional<UUID> id(@Nullable String typed) {
    try {
      return Optional.of(UUID.fromString(strip(typed)));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /** The village somebody named, by its whole name or by part of it where only one has it; of namesakes the one of the person's county. */
  Optional<VillageView> village(@Nullable String typed, Actor by) {
    String name = strip(typed).replaceAll("\\s", "");
    if (name.isEmpty() || name.length() > 80) return Optional.empty();
    List<VillageView> found = villages.list(by.city(), "", name, null, SUGGESTED).rows();
    List<VillageView> exact = found.stream().filter(one -> one.fullName().equals(name)).toList();
    if (exact.size() == 1) return Optional.of(exact.getFirst());
    if (exact.isEmpty()) return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    String own = region(by);
    List<VillageView> ours = exact.stream().filter(one -> one.region().equals(own)).toList();
    return ours.size() == 1 ? Optional.of(ours.getFirst()) : Optional.empty();
  }

  /** Villages a whole line stands for: one village, or all of a town or a county. */
  List<VillageView> area(String line, Actor by) {
    String name = strip(line).replaceAll("\\s", "");
    if (name.isEmpty() || name.length() > 80) return List.of();
    List<VillageView> found = villages.list(by.city(), "", name, null, 500).rows();
    List<VillageView> exact = found.stream().filter(one -> one.fullName().equals(name)).toList();
    if (!exact.isEmpty()) return exact;
    return found.stream().filter(one -> one.town().equals(name)).toList();
  }

  private String region(Actor by) {
    return by.organisation() == null ? "" : network.organisation(by.organisation()).region();
  }

  /** Names to choose from while typing: those of the own tasks first, then those of the county. */
  List<String> suggested(Actor by) {
    Set<String> names = new LinkedHashSet<>();
    for (TaskView task : patrols.mine(by)) task.villages().forEach(one -> names.add(one.name()));
    String region = region(by);
    villages.list(by.city(), region.endsWith("00") ? "" : region, "", null, SUGGESTED).rows().forEach(one -> names.add(one.fullName()));
    return new ArrayList<>(names).subList(0, Math.min(names.size(), SUGGESTED));
  }

  static String county(String region) {
    return RegionCode.problem(region).isEmpty() ? new RegionCode(region).name() : region;
  }
}
