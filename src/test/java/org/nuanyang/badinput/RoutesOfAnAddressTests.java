package org.nuanyang.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.pattern.PathPatternParser;

/** A sweep that takes an address for another route, or for none, would leave forms untried and say nothing. */
class RoutesOfAnAddressTests {

  private final Routes routes =
      new Routes(
          Stream.of("/", "/desk", "/desk/cases/{id}", "/desk/cases/new", "/desk/{place}/new", "/{anything}", "/{anything}/end", "/files/**")
              .map(path -> new Route("GET", PathPatternParser.defaultInstance.parse(path), Map.of(), false, null))
              .toList());

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/desk, /desk",
    "/desk/cases/7, /desk/cases/{id}",
    "/desk/cases/new, /desk/cases/new",
    "/desk/rooms/new, /desk/{place}/new",
    "/elsewhere, /{anything}",
    "/desk/end, /{anything}/end",
    "/files/a/b, /files/**"
  })
  void theMostParticularAnswers(String path, String route) {
    assertThat(routes.answering("GET", path)).get().extracting(Route::path).isEqualTo(route);
  }

  @Test
  void noneAnswersWhatNobodyServes() {
    for (String path : List.of("/desk/cases/7/more", "/elsewhere/far")) assertThat(routes.answering("GET", path)).isEmpty();
    assertThat(routes.answering("POST", "/desk")).isEmpty();
  }
}
