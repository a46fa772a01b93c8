package org.nuanyang.duty.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.HelpRecords;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The centre reads the ledger of help. */
@Controller
@RequestMapping("/desk/duty/records")
class LedgerPages {

  private final HelpRecords records;

  LedgerPages(HelpRecords records) {
    this.records = records;
  }

  @GetMapping
  String all(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", records.ledger(after, by));
    return "duty/records";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("record", records.view(id, by));
    model.addAttribute("own", false);
    return "duty/record";
  }
}
