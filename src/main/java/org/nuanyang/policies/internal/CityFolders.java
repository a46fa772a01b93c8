package org.nuanyang.policies.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.policies.internal.DraftRows.DraftRow;
import org.nuanyang.policies.internal.DraftRows.PublishedRow;
import tools.jackson.databind.node.ObjectNode;

/** Folders of the cities that have published something, made of their publications in order. */
final class CityFolders {

  private static final String PREFIX = "CITY-";

  private CityFolders() {}

  static String codeOf(String city) {
    return PREFIX + city;
  }

  static boolean isOfACity(String profile) {
    return profile.startsWith(PREFIX);
  }

  /** @param shipped the profile a city stands on until it chooses another */
  static Map<String, ProfileFolder> read(List<PublishedRow> published, String shipped) {
    Map<String, NavigableMap<LocalDate, String>> standsOn = new LinkedHashMap<>();
    for (PublishedRow one : published) {
      var bases = standsOn.computeIfAbsent(one.city(), city -> from(shipped));
      if (one.standsOn() != null) change(bases, one.from(), one.standsOn());
    }
    Map<String, ProfileFolder> folders = new LinkedHashMap<>();
    standsOn.forEach((city, bases) -> folders.put(city, new ProfileFolder(codeOf(city), codeOf(city), bases)));
    for (PublishedRow one : published) {
      ProfileFolder folder = folders.get(one.city());
      if (one.row() != null && folder != null) lay(folder, one.row(), one.from());
    }
    return folders;
  }

  /** The city's folder as it would be with the draft published. */
  static ProfileFolder withDraft(List<PublishedRow> published, String shipped, String city, LocalDate from, @Nullable String standsOn, List<DraftRow> rows) {
    NavigableMap<LocalDate, String> bases = from(shipped);
    List<PublishedRow> ours = published.stream().filter(one -> one.city().equals(city)).toList();
    for (PublishedRow one : ours) if (one.standsOn() != null) change(bases, one.from(), one.standsOn());
    if (standsOn != null) change(bases, from, standsOn);
    var folder = new ProfileFolder(codeOf(city), codeOf(city), bases);
    for (PublishedRow one : ours) if (one.row() != null) lay(folder, one.row(), one.from());
    for (DraftRow row : rows) lay(folder, row, from);
    return folder;
  }

  private static NavigableMap<LocalDate, String> from(String shipped) {
    NavigableMap<LocalDate, String> bases = new TreeMap<>();
    bases.put(LocalDate.MIN, shipped);
    return bases;
  }

  /** What was published last holds from its day on, whatever had been planned for later days. */
  private static void change(NavigableMap<LocalDate, String> bases, LocalDate from, String profile) {
    bases.tailMap(from, true).clear();
    bases.put(from, profile);
  }

  private static void lay(ProfileFolder folder, DraftRow row, LocalDate from) {
    var version = new RuleVersion(row.code(), folder.code, from, row.effectiveTo(), row.source(), row.mark());
    ObjectNode content = row.content().deepCopy();
    content.put("code", row.code());
    folder.lay(row.table(), row.ends() ? PolicyRow.end(version, content) : PolicyRow.of(version, content));
  }
}
