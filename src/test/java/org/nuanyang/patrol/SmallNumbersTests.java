package org.nuanyang.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a breakdown may leave the house when fewer than three are not told. */
class SmallNumbersTests {

  private static final int LEAST = 3;

  @ParameterizedTest
  @CsvSource({
    "'5 4 0', '5 4 0'", // nothing is few, and nothing at all is no secret
    "'5 2 4', '5 ? ?'", // the smallest of the others goes with it
    "'5 2 1 4', '5 ? ? 4'", // two hide each other
    "'2 0', '? 0'",
    "'7', '7'",
  })
  void hidesFewAndNeverOneAlone(String counted, String told) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String one : counted.split(" ")) numbers.put("k" + numbers.size(), Integer.valueOf(one));
    List<String> out = SmallNumbers.of(numbers, LEAST).stream().map(one -> one.number().isPresent() ? String.valueOf(one.number().getAsInt()) : "?").toList();
    assertThat(String.join(" ", out)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "'9 4 2 1', '9 4', 2, 3", // two small ones together
    "'9 4 2', '9', 2, 6", // one alone takes the smallest of the others along
    "'9 4', '9 4', 0, 0",
    "'1 1', '', 2, ?", // two together are still few
    "'9 8 7 6', '9 8 7', 1, 6", // no more than three lines by name; one place of many cases is no secret
  })
  void tellsPlacesWithManyCasesByThemselves(String counted, String told, int rest, String together) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String one : counted.split(" ")) numbers.put("v" + numbers.size(), Integer.valueOf(one));
    SmallNumbers.Places places = SmallNumbers.places(numbers, LEAST, 3);
    assertThat(String.join(" ", places.told().stream().map(one -> String.valueOf(one.number().orElseThrow())).toList())).isEqualTo(told);
    assertThat(places.rest()).isEqualTo(rest);
    assertThat(places.number().isPresent() ? String.valueOf(places.number().getAsInt()) : "?").isEqualTo(together);
  }
}
