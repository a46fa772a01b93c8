package org.nuanyang.policies.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.RuleTable;
import org.nuanyang.policies.RuleWorkbench;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of the city to read: all tables, and one on a day or through the years. */
@Controller
@RequestMapping("/desk/rules")
class RulePages {

  private final RuleWorkbench workbench;
  private final Clock clock;

  RulePages(RuleWorkbench workbench, Clock clock) {
    this.workbench = workbench;
    this.clock = clock;
  }

  @GetMapping
  String tables(Actor viewer, Model model) {
    LocalDate today = LocalDate.now(clock);
    Map<String, List<RuleTable>> groups =
        workbench.tables().stream().collect(Collectors.groupingBy(RuleTable::group, LinkedHashMap::new, Collectors.toList()));
    model.addAttribute("groups", groups);
    model.addAttribute("standsOn", workbench.standsOn(today, viewer));
    model.addAttribute("drafts", workbench.drafts(viewer).stream().limit(30).toList());
    model.addAttribute("mayDraft", viewer.has(Role.POLICY_EDITOR));
    return "policies/rules";
  }

  @GetMapping("/tables/{table}")
  String table(@PathVariable String table, @RequestParam(defaultValue = "") String on, Actor viewer, Model model) {
    LocalDate day = day(on);
    model.addAttribute("table", workbench.table(table));
    model.addAttribute("on", day);
    model.addAttribute("lines", workbench.inForce(table, day, viewer));
    model.addAttribute("history", false);
    return "policies/table";
  }

  @GetMapping("/tables/{table}/history")
  String history(@PathVariable String table, Actor viewer, Model model) {
    model.addAttribute("table", workbench.table(table));
    model.addAttribute("on", LocalDate.now(clock));
    model.addAttribute("lines", workbench.history(table, viewer));
    model.addAttribute("history", true);
    return "policies/table";
  }

  private LocalDate day(String written) {
    try {
      return written.isBlank() ? LocalDate.now(clock) : LocalDate.parse(written);
    } catch (DateTimeException unreadable) {
      return LocalDate.now(clock);
    }
  }
}
