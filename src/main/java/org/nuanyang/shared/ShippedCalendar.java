package org.nuanyang.shared;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The yearly arrangements that come with the software, one file a year under {@code calendar/}. */
@Component
public class ShippedCalendar implements WorkCalendar {

  private final Map<Integer, YearArrangement> years = new TreeMap<>();

  public ShippedCalendar() {
    YAMLMapper yaml = YAMLMapper.builder().build();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/*.yaml")) {
        try (InputStream content = file.getInputStream()) {
          YearFile read = yaml.readValue(content, YearFile.class);
          years.put(read.year, new YearArrangement(read.year, read.status, read.source, read.holidays, read.workdays));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("a shipped calendar file cannot be read", e);
    }
  }

  @Override
  public YearArrangement year(int year) {
    YearArrangement found = years.get(year);
    return found != null ? found : YearArrangement.absent(year);
  }

  /** Years a file is shipped for, earliest first. */
  public List<Integer> years() {
    return List.copyOf(years.keySet());
  }

  private record YearFile(
      int year,
      YearArrangement.Status status,
      String source,
      List<YearArrangement.Holiday> holidays,
      List<LocalDate> workdays) {}
}
