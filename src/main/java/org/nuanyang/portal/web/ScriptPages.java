package org.nuanyang.portal.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /desk/script}: cards to learn how to talk with people (三理四会五心), step by step and group by group. */
@Controller
class ScriptPages {

  private static final List<String> STEPS = List.of("LISTEN", "SORT", "SOOTHE", "HANDLE", "CALL_BACK");
  private static final List<String> HEARTS = List.of("WARM", "PATIENT", "CAREFUL", "FAIR", "HONEST");
  private static final List<String> GROUPS = List.of("ELDERLY_60", "DISABLED", "DISABLED_HEARING", "DISABLED_VISION", "INCAPACITATED_ADULT", "MINOR", "DV_VICTIM", "MIGRANT_WORKER");

  @GetMapping("/desk/script")
  String cards(Model model) {
    model.addAttribute("steps", STEPS);
    model.addAttribute("hearts", HEARTS);
    model.addAttribute("groups", GROUPS);
    return "portal/script";
  }
}
