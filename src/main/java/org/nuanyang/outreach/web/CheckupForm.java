package org.nuanyang.outreach.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.outreach.BeginCheckup;
import org.nuanyang.outreach.CreditCode;
import org.springframework.validation.BindingResult;

/** What a firm says before the first question. Everything but its size may stay empty. */
record CheckupForm(
    @Nullable UUID submissionKey,
    @Size(max = 60, message = "{outreach.start.firm.long}") @Nullable String firm,
    @Nullable String creditCode,
    @Pattern(regexp = "SOLO|FEW|SOME|MANY", message = "{outreach.start.headcount.choose}") @Nullable String headcount,
    @Nullable String centre) {

  CheckupForm {
    firm = firm == null ? "" : firm.strip();
    creditCode = creditCode == null ? "" : creditCode.strip();
    if (headcount == null) headcount = "";
    if (centre == null) centre = "";
  }

  static CheckupForm empty() {
    return new CheckupForm(null, null, null, null, null);
  }

  void check(BindingResult result) {
    if (!creditCode().isEmpty() && CreditCode.typed(creditCode()).isEmpty()) result.rejectValue("creditCode", "outreach.start.code.wrong");
  }

  /** @param centres those of the city, the city's own first */
  BeginCheckup order(List<OrganisationView> centres, UUID key, Actor by) {
    UUID near = centres.stream().map(OrganisationView::id).filter(id -> id.toString().equals(centre())).findFirst().orElseGet(() -> centres.getFirst().id());
    return new BeginCheckup(key, String.valueOf(firm()), CreditCode.typed(String.valueOf(creditCode())).orElse(null), String.valueOf(headcount()), near, by);
  }
}
