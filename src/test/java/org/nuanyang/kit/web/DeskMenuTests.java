package org.nuanyang.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuanyang.identity.Role;

/** What somebody finds in the navigation of the desk. */
class DeskMenuTests {

  @ParameterizedTest
  @EnumSource(Role.class)
  void everybodyFindsEachPlaceOnceUnderHeadingsTakenInAtAGlance(Role role) {
    List<DeskPlace> places = DeskPlace.openTo(Set.of(role));

    DeskMenu menu = DeskMenu.of(places, null);

    assertThat(menu.parts().stream().flatMap(part -> part.places().stream())).containsExactlyInAnyOrderElementsOf(places);
    assertThat(menu.parts()).allSatisfy(part -> assertThat(part.places()).as("%s of %s", part.shelf(), role).hasSizeBetween(1, 9));
  }

  @Test
  void theHeadSeesTodaysWorkAndWhereSheIsAndNothingElseUnfolded() {
    DeskMenu menu = DeskMenu.of(DeskPlace.openTo(Set.of(Role.DIRECTOR)), DeskPlace.NETWORK);

    assertThat(menu.isLong()).isTrue();
    assertThat(menu.parts()).filteredOn(DeskMenu.Part::open).extracting(DeskMenu.Part::shelf).containsExactly(DeskShelf.TODAY, DeskShelf.PEOPLE);
  }

  @Test
  void fewPlacesNeedNoHeadings() {
    assertThat(DeskMenu.of(DeskPlace.openTo(Set.of(Role.AUDITOR)), DeskPlace.AUDIT).isLong()).isFalse();
  }
}
