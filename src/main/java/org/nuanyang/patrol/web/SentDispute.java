package org.nuanyang.patrol.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.CardSource;
import org.nuanyang.patrol.HandIn;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A dispute as another system sends it. */
@Schema(name = "HandedInDispute")
record SentDispute(
    @Schema(example = "HOTLINE", description = "HOTLINE (12345) or GRID (综治中心、网格)") @Nullable String source,
    @Schema(example = "12345-20261123-0017", description = "number under which the sender keeps it; the same again is refused") @Nullable String number,
    @Schema(example = "青禾镇东村", description = "town and village as in the directory") @Nullable String village,
    @Schema(example = "NEIGHBOUR") @Nullable String kind,
    @Schema(description = "what it is about, 4 to 2000 letters") @Nullable String what,
    @Nullable String name, @Nullable String phone, @Nullable String otherName, @Nullable String otherPhone,
    @Schema(example = "2", description = "how many are involved") @Nullable Integer people,
    @Schema(example = "3000.00", description = "yuan at issue") @Nullable String amount,
    @Schema(example = "2026-11-20", description = "the day it began") @Nullable String since,
    @Schema(example = "[\"WEAPON\"]") @Nullable List<String> signs) {

  private static final int LONGEST_NUMBER = 80;

  /** Reads what came, by the same rules as a card that is typed. */
  @Component
  static class Reading {

    private final PatrolWords words;
    private final JsonMapper json;
    private final Clock clock;

    Reading(PatrolWords words, JsonMapper json, Clock clock) {
      this.words = words;
      this.json = json;
      this.clock = clock;
    }

    HandIn order(byte[] body, UUID key, Actor organ) {
      SentDispute sent = read(body);
      var form =
          new CardForm(
              null, null, sent.village(), sent.kind(), sent.what(), sent.name(), sent.phone(), sent.otherName(), sent.otherPhone(),
              sent.people() == null ? "" : sent.people().toString(), sent.amount(), sent.since(), sent.signs());
      Optional<VillageView> where = words.village(form.village(), organ);
      var errors = new BeanPropertyBindingResult(form, "form");
      form.check(where, LocalDate.ofInstant(clock.instant(), CityClock.ZONE), errors);
      Map<String, String> problems = new LinkedHashMap<>();
      for (FieldError error : errors.getFieldErrors()) problems.putIfAbsent(error.getField(), words.say(String.valueOf(error.getCode())));
      String number = PatrolWords.strip(sent.number());
      if (number.isEmpty() || number.length() > LONGEST_NUMBER) problems.put("number", words.say("patrol.feed.theirs"));
      Optional<CardSource> source = PatrolWords.word(CardSource.values(), sent.source()).filter(one -> one != CardSource.PATROL);
      if (source.isEmpty()) problems.put("source", words.say("patrol.feed.source"));
      if (!problems.isEmpty() || where.isEmpty() || source.isEmpty()) throw new NotReadable(problems);
      return new HandIn(source.get(), number, form.order(key, where.get(), organ));
    }

    private SentDispute read(byte[] body) {
      try {
        SentDispute sent = json.readValue(body, SentDispute.class);
        if (sent != null) return sent;
      } catch (JacksonException unreadable) {
        // told below
      }
      throw new NotReadable(Map.of("body", words.say("patrol.feed.body")));
    }
  }
}
