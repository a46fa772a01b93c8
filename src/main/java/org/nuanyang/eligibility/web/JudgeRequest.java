package org.nuanyang.eligibility.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import tools.jackson.databind.JsonNode;

/** What another system sends to have eligibility judged, read with care: every mistake is named. */
@Schema(name = "JudgeRequest")
record JudgeRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "R-BT25",
            description = "rule profile: NATIONAL, R-BT25, R-BT22, R-CF22A, R-CF22B, R-PDS20, DEMO (fictional demo city)")
        String profile,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2025-03-03",
            description = "day of the application 申请日: the rules of this day apply")
        LocalDate applicationDate,
    @ArraySchema(
            arraySchema =
                @Schema(example = "[\"MIGRANT_WORKER\"]",
                    description =
                        "groups the person belongs to, empty for a general citizen: MIGRANT_WORKER, DIBAO, TEKUN, DIBAO_MARGIN, TEMP_RELIEF,"
                            + " SOCIAL_RELIEF, JUDICIAL_RELIEF, YOUFU, MARTYR_FAMILY, NO_STABLE_INCOME_MINOR, NO_STABLE_INCOME_ELDERLY,"
                            + " NO_STABLE_INCOME_DISABLED, NO_STABLE_INCOME_OTHER, MINOR, ELDERLY_60, SANWU_ELDERLY, LONELY_ELDERLY,"
                            + " DISABLED, DISABLED_VISION, DISABLED_HEARING, DISABLED_SPEECH, INCAPACITATED_ADULT, RURAL_ELDERLY,"
                            + " RURAL_DISABLED_ELDERLY, SHIDU_ELDERLY, EMPTY_NEST_ELDERLY, LEFT_BEHIND_CHILD, WOMAN, RURAL_WOMAN,"
                            + " LEFT_BEHIND_WOMAN, FARMER, DV_VICTIM, BRAVE_PERSON, HERO_RELATIVE, ACQUITTED, SOLDIER_NATIONAL, SOLDIER_LOCAL,"
                            + " CONSCRIPT, SUPPLY_CADET, COMBAT_SOLDIER, SOLDIER_SURVIVOR, VETERAN, PANDEMIC_UNEMPLOYED,"
                            + " ZERO_EMPLOYMENT_FAMILY, DETAINED, PRISONER, COMPULSORY_REHAB, COMMUNITY_CORRECTION, FOREIGNER, STATELESS,"
                            + " ORGANISATION, GENERAL"),
            schema = @Schema(type = "string"))
        Set<String> personGroups,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "M05_WAGE",
            description =
                "M01_STATE_COMP … M08_ENV, M09_REGIONAL, INJURY_WORK, INJURY_TRAFFIC, INJURY_FOOD_DRUG, INJURY_MEDICAL, R01_RETRIAL,"
                    + " A01_RECONSIDERATION, N01_HERO … N05_REGIONAL, C01_DEFENCE_APPLY, C02_VICTIM_APPLY, C03_DEFENCE_NOTICE,"
                    + " C04_MEDICAL_NOTICE, C05_DUTY, CONSULTATION; matters outside the lists: PRIVATE_LOAN, CONTRACT, DIVORCE,"
                    + " PROTECTION_ORDER, INHERITANCE, HOUSING, CONSUMER, LAND, FARM_INPUTS, INJURY_OTHER, LABOR_OTHER, ADMIN_OTHER,"
                    + " REPUTATION, INSURANCE, OTHER")
        String matterCode,
    @Schema(example = "{\"age\": 35, \"has_counsel\": false, \"days_to_limitation\": 40}", implementation = FactWords.class)
        Map<String, Object> facts) {

  private static final int MOST_GROUPS = 50;
  private static final int MOST_FACTS = 200;
  private static final int LONGEST_CODE = 200;

  /** The facts; what cannot be read is put into {@code errors} by field and message key. */
  static Facts read(@Nullable JsonNode body, Map<String, String> errors) {
    if (body == null || !body.isObject()) {
      errors.put("body", "object");
      return Facts.on("", LocalDate.EPOCH);
    }
    String profile = text(body, "profile", errors);
    String matter = text(body, "matterCode", errors);
    LocalDate day = day(text(body, "applicationDate", errors), errors);
    Facts facts = Facts.on(profile, day).about(matter).inGroups(groups(body.get("personGroups"), errors));
    for (var fact : values(body.get("facts"), errors).entrySet()) facts = facts.with(fact.getKey(), fact.getValue());
    return facts;
  }

  private static String text(JsonNode body, String field, Map<String, String> errors) {
    JsonNode value = body.get(field);
    boolean written = value != null && value.isString() && !value.asString().isBlank();
    if (written && value.asString().length() <= LONGEST_CODE) return value.asString().strip();
    errors.put(field, written ? "long" : "text");
    return "";
  }

  private static LocalDate day(String written, Map<String, String> errors) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException notADay) {
      errors.put("applicationDate", "day");
      return LocalDate.EPOCH;
    }
  }

  private static Set<String> groups(@Nullable JsonNode given, Map<String, String> errors) {
    if (given == null || given.isNull()) return Set.of();
    Set<String> groups = new LinkedHashSet<>();
    boolean usable = given.isArray() && given.size() <= MOST_GROUPS;
    for (JsonNode group : usable ? given.values() : List.<JsonNode>of()) {
      usable &= group.isString() && !group.asString().isBlank() && group.asString().length() <= LONGEST_CODE;
      if (usable) groups.add(group.asString());
    }
    if (!usable) errors.put("personGroups", "groups");
    return groups;
  }

  private static Map<String, Object> values(@Nullable JsonNode given, Map<String, String> errors) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (given == null || given.isNull()) return values;
    if (!given.isObject() || given.size() > MOST_FACTS) {
      errors.put("facts", "facts");
      return values;
    }
    given.forEachEntry((name, value) -> { if (!value.isNull()) values.put(name, plain(value)); });
    return values;
  }

  private static Object plain(JsonNode value) {
    if (value.isBoolean()) return value.asBoolean();
    if (value.isNumber()) return value.numberValue();
    if (value.isString()) return value.asString();
    return value; // a list or an object: no fact has this kind, its reader says so
  }
}
