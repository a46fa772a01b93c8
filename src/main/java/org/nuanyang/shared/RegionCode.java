package org.nuanyang.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A six-digit area code of GB/T 2260. Codes are never deleted: one that has been retired, or a
 * county that {@code regions/gbt2260.csv} does not list, is accepted as long as its province exists.
 */
public record RegionCode(String code) implements Comparable<RegionCode> {

  /** Code to name, ordered; retired codes keep the name they had. */
  private static final TreeMap<String, String> NAMES = read();

  /** @throws Unreadable when no province has it */
  public RegionCode {
    Optional<String> problem = problem(code);
    if (problem.isPresent()) throw new Unreadable(problem.get());
  }

  /** What is wrong with a code, as a message key; empty when nothing is. */
  public static Optional<String> problem(String code) {
    boolean known = code.matches("\\d{6}") && NAMES.containsKey(code.substring(0, 2) + "0000");
    return known ? Optional.empty() : Optional.of("shared.region.unknown");
  }

  /** All provinces, in the order of the standard. */
  public static List<RegionCode> provinces() {
    return NAMES.keySet().stream().filter(c -> c.endsWith("0000")).map(RegionCode::new).toList();
  }

  /** The listed areas one level down: prefectures of a province, counties of a prefecture. */
  public List<RegionCode> parts() {
    int own = level();
    if (own == 6) return List.of();
    String stem = code.substring(0, own);
    return NAMES.subMap(stem, stem + "999999").keySet().stream()
        .filter(c -> !c.equals(code))
        .filter(c -> own == 4 || c.endsWith("00") || c.startsWith("90", 2)) // 90: no prefecture between
        .map(RegionCode::new)
        .toList();
  }

  public RegionCode province() {
    return new RegionCode(code.substring(0, 2) + "0000");
  }

  /** The prefecture it lies in; a province lies in itself. */
  public RegionCode prefecture() {
    return new RegionCode(code.substring(0, 4) + "00");
  }

  public boolean contains(RegionCode other) {
    return other.code.startsWith(code.substring(0, level()));
  }

  /** Its own name, such as 青禾县; of an unlisted code the nearest listed area above. */
  public String name() {
    for (String known : List.of(code, prefecture().code, province().code)) {
      String name = NAMES.get(known);
      if (name != null) return name;
    }
    throw new IllegalStateException("no province for " + code);
  }

  /** With what lies above it, such as 内蒙古自治区暖阳市青禾县. */
  public String fullName() {
    var full = new StringBuilder(NAMES.get(province().code));
    if (level() > 2) full.append(NAMES.getOrDefault(prefecture().code, ""));
    if (level() > 4) full.append(NAMES.getOrDefault(code, ""));
    return full.toString();
  }

  @Override
  public int compareTo(RegionCode other) {
    return code.compareTo(other.code);
  }

  private int level() {
    if (code.endsWith("0000")) return 2;
    return code.endsWith("00") ? 4 : 6;
  }

  private static TreeMap<String, String> read() {
    var names = new TreeMap<String, String>();
    try (var in = RegionCode.class.getResourceAsStream("/regions/gbt2260.csv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(",", 2))
          .forEach(row -> names.put(row[0], row[1]));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }
}
