package org.nuanyang.eligibility.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** The facts by their names, for the description of the interface only; the rules keep the list. */
@Schema(name = "EligibilityFacts", description = "Every fact is optional: what is not given is unknown. Names nobody knows are ignored.")
record FactWords(
    @Schema(description = "completed years on the application date", minimum = "0", maximum = "130") Integer age,
    @Schema(allowableValues = {"FEMALE", "MALE"}) String sex,
    @Schema(allowableValues = {"PERSON", "GUARDIAN", "AGENT", "ORGANISATION"}) String applicant_type,
    @Schema(description = "an agent or defender has been retained") Boolean has_counsel,
    @Schema(description = "has a stable source of livelihood") Boolean stable_income,
    @Schema(description = "16 and 17: lives on own earnings") Boolean own_earnings,
    @Schema(description = "yuan; special care money, one-off injury compensation and scholarships left out") BigDecimal household_income_12m,
    @Schema(minimum = "1") Integer household_persons,
    @Schema(description = "yuan; counts alone when the opponent is a household member") BigDecimal own_income_12m,
    Boolean opponent_is_household_member,
    @Schema(description = "honesty pledge signed (LAL 41)") Boolean pledge_signed,
    @Schema(description = "will sign the pledge with the application") Boolean pledge_willing,
    @Schema(description = "a data query has confirmed the means (LAL 41)") Boolean income_query_passed,
    @Schema(description = "days left to the limitation or statutory period; negative when passed") Integer days_to_limitation,
    @Schema(allowableValues = {"UNDER_7", "FROM_7_TO_30", "OVER_30"}) String limitation_band,
    @Schema(description = "property or evidence must be preserved at once (LAL 44)") Boolean preservation_needed,
    @Schema(description = "advance enforcement is needed at once (LAL 44)") Boolean advance_enforcement_needed,
    Boolean dv_danger,
    Boolean detained,
    @Schema(description = "INVESTIGATION, PROSECUTION_REVIEW, FIRST_INSTANCE, SECOND_INSTANCE, DEATH_REVIEW, RETRIAL, ARBITRATION …") String stage,
    @Schema(allowableValues = {"CR1", "CR2", "CR3", "CR4", "CR5", "CR6", "CR7", "CR8", "CR9"}) String notice_reason,
    @Schema(description = "for M07_INJURY", allowableValues = {"WORK", "TRAFFIC", "FOOD_DRUG", "MEDICAL", "OTHER"}) String injury_kind,
    @Schema(description = "true, or the recorded reason (C01; minor victims in C02)") String other_reason,
    @Schema(allowableValues = {"VISION", "HEARING", "SPEECH", "LIMB", "INTELLECTUAL", "MENTAL", "MULTIPLE"}) String disability_kind,
    @Schema(allowableValues = {"LIFE", "DEATH", "OTHER"}) String possible_sentence,
    @Schema(description = "R01: retrial ordered or protest made") Boolean retrial_decided,
    @Schema(description = "people with the same claim against the same side") Integer group_size,
    Boolean needs_home_service,
    Boolean reduced_mobility,
    Boolean serious_illness,
    Boolean in_patient,
    @Schema(description = "lives in the countryside") Boolean rural,
    Boolean major_difficult,
    @Schema(description = "the guardian is the infringer (LAL 40)") Boolean guardian_is_infringer,
    Boolean is_party,
    Boolean duplicate,
    @Schema(description = "this organisation is competent (LAL 38)") Boolean competent,
    @Schema(description = "there is a body that deals with the dispute") Boolean dispute_body,
    @Schema(description = "form of aid (LAL 22); CONSULTATION has neither scope nor economic limits") String aid_form) {}
