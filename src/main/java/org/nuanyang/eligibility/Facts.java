package org.nuanyang.eligibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an application. What is not in here is unknown; nothing is guessed.
 *
 * @param profile rule profile, such as {@code R-BT25}
 * @param applicationDate 申请日: the rules of this day apply
 * @param personGroups codes such as {@code MIGRANT_WORKER}
 * @param matterCode code such as {@code M05_WAGE}; null while not yet known
 * @param values facts by their snake_case names: Boolean, Integer, BigDecimal or String
 */
public record Facts(
    String profile,
    LocalDate applicationDate,
    Set<String> personGroups,
    @Nullable String matterCode,
    Map<String, Object> values) {

  public Facts {
    personGroups = Collections.unmodifiableSet(new LinkedHashSet<>(personGroups));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public static Facts on(String profile, LocalDate applicationDate) {
    return new Facts(profile, applicationDate, Set.of(), null, Map.of());
  }

  /** The same facts looked at with the rules of another profile. */
  public Facts under(String otherProfile) {
    return new Facts(otherProfile, applicationDate, personGroups, matterCode, values);
  }

  public Facts about(@Nullable String matter) {
    return new Facts(profile, applicationDate, personGroups, matter, values);
  }

  public Facts inGroups(Set<String> groups) {
    return new Facts(profile, applicationDate, groups, matterCode, values);
  }

  /** The same facts with one more; null takes the fact away. */
  public Facts with(String fact, @Nullable Object value) {
    var more = new LinkedHashMap<>(values);
    if (value == null) more.remove(fact);
    else more.put(fact, value);
    return new Facts(profile, applicationDate, personGroups, matterCode, more);
  }

  /** The same facts looked at with the rules of another day. */
  public Facts asOf(LocalDate day) {
    return new Facts(profile, day, personGroups, matterCode, values);
  }
}
