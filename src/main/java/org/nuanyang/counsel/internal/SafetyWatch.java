package org.nuanyang.counsel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuanyang.counsel.Answer.Phone;
import org.nuanyang.counsel.Answer.SafetyNotice;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Hears danger in a story and answers it with words that people wrote, before anything else is said. */
@Component
class SafetyWatch {

  private static final String LIMITATION = "LIMITATION";

  private record Danger(String kind, List<String> heard, List<String> unless, String title, List<String> words, List<Phone> phones) {

    Danger {
      unless = unless == null ? List.of() : unless;
    }
  }

  private record Ear(Danger danger, List<Pattern> heard, List<Pattern> unless) {

    boolean hears(String story) {
      String left = story;
      for (Pattern harmless : unless) left = harmless.matcher(left).replaceAll(" ");
      for (Pattern pattern : heard) if (pattern.matcher(left).find()) return true;
      return false;
    }
  }

  private final List<Ear> ears;
  private final CitationGate gate;

  SafetyWatch(CitationGate gate) throws IOException {
    this.gate = gate;
    try (InputStream file = new ClassPathResource("counsel/safety.yaml").getInputStream()) {
      ears = new YAMLMapper().readValue(file, new TypeReference<List<Danger>>() {}).stream().map(SafetyWatch::listening).toList();
    }
  }

  private static Ear listening(Danger danger) {
    return new Ear(
        danger,
        danger.heard().stream().map(Pattern::compile).toList(),
        danger.unless().stream().map(Pattern::compile).toList());
  }

  /** What was heard, the most dangerous first; empty for a calm story. */
  List<SafetyNotice> hear(String story) {
    return ears.stream()
        .filter(ear -> ear.hears(story))
        .map(Ear::danger)
        .map(this::notice)
        .toList();
  }

  /** With the warning of a term about to end, unless it is there. */
  List<SafetyNotice> withLimitation(List<SafetyNotice> heard) {
    if (heard.stream().anyMatch(notice -> notice.kind().equals(LIMITATION))) return heard;
    Stream<SafetyNotice> limitation = ears.stream().map(Ear::danger).filter(danger -> danger.kind().equals(LIMITATION)).map(this::notice);
    return Stream.concat(heard.stream(), limitation).toList();
  }

  private SafetyNotice notice(Danger danger) {
    return new SafetyNotice(danger.kind(), danger.title(), gate.passing(danger.words()), danger.phones());
  }
}
