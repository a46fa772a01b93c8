package org.nuanyang.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.booking.LentTo;
import org.springframework.validation.BeanPropertyBindingResult;

/** What is typed for the hours of a room. */
class RoomFormTests {

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "25:00", "0197c000-0000-7000-8000-000000000001", "\uFFFD"})
  void whatIsNoTimeIsAMistakeInTheForm(String typed) {
    RoomForm form = new RoomForm(UUID.randomUUID(), 0, UUID.randomUUID(), "调解室", false, LentTo.CITY, "", "", null, typed, "12:00", "", "", "", false, "");
    BeanPropertyBindingResult result = new BeanPropertyBindingResult(form, "form");
    form.check(result);
    assertThat(result.hasFieldErrors("closes")).isTrue();
  }
}
