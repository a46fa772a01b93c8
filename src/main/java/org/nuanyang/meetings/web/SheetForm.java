package org.nuanyang.meetings.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.meetings.SessionSheet;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.validation.BindingResult;

/** The shared sheet as either side fills it; empty fields may stay empty until the end. */
record SheetForm(
    long version,
    @Nullable String name,
    @Nullable String identityNumber,
    @Nullable String phone,
    @Size(max = 200, message = "{intake.address.long}") @Nullable String address,
    @Nullable String able,
    @Nullable String guardianName,
    @Size(max = 20, message = "{meetings.guardian.relation.long}") @Nullable String guardianRelation,
    @Nullable String guardianNumber,
    @Nullable String guardianPhone,
    @Nullable Boolean guardianInfringes,
    @Size(max = 40, message = "{meetings.missing.matter}") @Nullable String matterCode,
    @Size(max = 6, message = "{meetings.missing.matter}") @Nullable String eventRegion,
    @Size(max = 100, message = "{intake.opponent.long}") @Nullable String opponent,
    @Size(max = 30, message = "{meetings.groups.many}") @Nullable List<@Size(max = 40, message = "{meetings.groups.many}") String> groups,
    @Nullable String stableIncome,
    @Size(max = 5000, message = "{intake.story.long}") @Nullable String statement) {

  static SheetForm of(SessionSheet sheet, long version) {
    return new SheetForm(
        version, sheet.name(), sheet.identityNumber(), sheet.phone(), sheet.address(), sheet.able() ? "yes" : "no", sheet.guardianName(), sheet.guardianRelation(),
        sheet.guardianNumber(), sheet.guardianPhone(), sheet.guardianInfringes(), sheet.matterCode(), sheet.eventRegion(), sheet.opponent(),
        new ArrayList<>(sheet.groups()), sheet.stableIncome(), sheet.statement());
  }

  void check(BindingResult result) {
    if (!text(name).isEmpty()) PersonName.problem(text(name)).ifPresent(key -> result.rejectValue("name", key));
    if (!text(identityNumber).isEmpty()) IdentityNumber.problem(IdentityPaper.RESIDENT_ID, text(identityNumber)).ifPresent(key -> result.rejectValue("identityNumber", key));
    if (!text(phone).isEmpty()) PhoneNumber.problem(text(phone)).ifPresent(key -> result.rejectValue("phone", key));
    if (!text(guardianName).isEmpty()) PersonName.problem(text(guardianName)).ifPresent(key -> result.rejectValue("guardianName", key));
    if (!text(guardianNumber).isEmpty()) IdentityNumber.problem(IdentityPaper.RESIDENT_ID, text(guardianNumber)).ifPresent(key -> result.rejectValue("guardianNumber", key));
    if (!text(guardianPhone).isEmpty()) PhoneNumber.problem(text(guardianPhone)).ifPresent(key -> result.rejectValue("guardianPhone", key));
  }

  SessionSheet sheet() {
    return new SessionSheet(
        text(name), text(identityNumber), text(phone), text(address), !"no".equals(able), text(guardianName), text(guardianRelation), text(guardianNumber),
        text(guardianPhone), Boolean.TRUE.equals(guardianInfringes), text(matterCode), text(eventRegion), text(opponent),
        groups == null ? List.of() : List.copyOf(groups), "yes".equals(stableIncome) || "no".equals(stableIncome) ? text(stableIncome) : "", text(statement));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
