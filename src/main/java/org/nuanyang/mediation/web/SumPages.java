package org.nuanyang.mediation.web;

import java.util.Map;
import java.util.UUID;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.NotCalculable;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.QueueOf;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes a sum from a calculator's page to the agreement it was worked out for. */
@Controller
@RequestMapping("/desk/mediation/sums")
class SumPages {

  private static final TypeReference<Map<String, Object>> GIVEN = new TypeReference<>() {};
  private static final int LONGEST = 20_000;

  private final Mediations mediations;
  private final Agreements agreements;
  private final Calculators calculators;
  private final JsonMapper json;

  SumPages(Mediations mediations, Agreements agreements, Calculators calculators, JsonMapper json) {
    this.mediations = mediations;
    this.agreements = agreements;
    this.calculators = calculators;
    this.json = json;
  }

  @GetMapping
  String choose(@RequestParam(defaultValue = "") String calculator, @RequestParam(defaultValue = "{}") String given, Actor by, Model model) {
    model.addAttribute("calculator", calculators.find(calculator));
    model.addAttribute("given", given.length() > LONGEST ? "{}" : given);
    model.addAttribute("rows", mediations.list(QueueOf.RUNNING, null, by).rows());
    return "mediation/sums";
  }

  @PostMapping
  String take(@RequestParam UUID mediation, @RequestParam(defaultValue = "") String calculator, @RequestParam(defaultValue = "{}") String given, Actor by) {
    try {
      agreements.takeSum(new MediationId(mediation), calculators.find(calculator).id(), read(given), by);
    } catch (NotCalculable unreadable) {
      throw new Refusal("mediation.sum.none");
    }
    return "redirect:/desk/mediation/" + mediation + "/agreement?kept";
  }

  private Map<String, Object> read(String given) {
    try {
      Map<String, Object> values = given.length() > LONGEST ? null : json.readValue(given, GIVEN);
      if (values != null) return values;
    } catch (JacksonException unreadable) {
      // said below
    }
    throw new Missing("mediation.sum.none");
  }
}
