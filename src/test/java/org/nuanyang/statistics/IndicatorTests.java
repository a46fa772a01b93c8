package org.nuanyang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A figure without a definition is no figure. */
class IndicatorTests {

  @ParameterizedTest
  @EnumSource(Indicator.class)
  void hasANameAndADefinition(Indicator what) throws IOException {
    var words = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/statistics.properties"))) {
      words.load(file);
    }
    assertThat(words).containsKeys(what.messageKey(), "statistics.definition." + what);
  }
}
