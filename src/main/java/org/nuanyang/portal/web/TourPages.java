package org.nuanyang.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code /tour}: walks a newcomer through the journeys, one role at a time. Not there outside demo mode. */
@Controller
@ConditionalOnBooleanProperty("nuanyang.demo")
class TourPages {

  /** The lawyer the tour suggests to assign, so that the next step can be him or her. */
  private static final String LAWYER = "lawyer001";

  private final List<TourJourney> journeys;
  private final Accounts accounts;

  TourPages(Accounts accounts) throws IOException {
    this.accounts = accounts;
    try (InputStream file = new ClassPathResource("portal/tour.yaml").getInputStream()) {
      journeys = new YAMLMapper().readValue(file, new TypeReference<List<TourJourney>>() {});
    }
  }

  @GetMapping("/tour")
  String tour(Model model) {
    Map<String, String> names = accounts.onTour().stream().collect(Collectors.toMap(AccountView::login, AccountView::name));
    model.addAttribute("journeys", journeys);
    model.addAttribute("lawyer", names.getOrDefault(LAWYER, LAWYER));
    return "portal/tour";
  }
}
