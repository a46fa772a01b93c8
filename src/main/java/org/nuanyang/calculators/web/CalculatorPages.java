package org.nuanyang.calculators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.NotCalculable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.documents.QrCodes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The calculators for people. The inputs stand in the address, so a sheet can be printed, shared and found again. */
@Controller
@RequestMapping("/calculators")
class CalculatorPages {

  /** A longer address makes a picture no phone reads well. */
  private static final int LONGEST_SHARED = 900;

  private final Calculators calculators;
  private final FaultWords words;
  private final SheetView sheets;
  private final JsonMapper json;

  CalculatorPages(Calculators calculators, FaultWords words, SheetView sheets, JsonMapper json) {
    this.calculators = calculators;
    this.words = words;
    this.sheets = sheets;
    this.json = json;
  }

  @GetMapping
  String all(Model model) {
    Map<String, List<Calculator>> groups =
        calculators.all().stream().collect(Collectors.groupingBy(Calculator::group, LinkedHashMap::new, Collectors.toList()));
    model.addAttribute("groups", groups);
    return "calculators/all";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Model model, HttpServletRequest request) {
    Calculator calculator = calculators.find(id);
    SentForm sent = SentForm.of(request.getParameterMap());
    Map<String, String> faults = new LinkedHashMap<>();
    Worksheet sheet = sent.asks() ? work(id, sent.values(), faults) : null;
    model.addAttribute("calculator", calculator);
    model.addAttribute("fields", Asked.all(calculator.inputs(), sent, faults));
    model.addAttribute("faults", Asked.linked(faults, calculator));
    if (sheet != null) {
      model.addAttribute("sheet", sheets.of(sheet));
      model.addAttribute("qr", qr(id, sent));
      model.addAttribute("given", json.writeValueAsString(sent.values()));
    }
    return "calculators/one";
  }

  private @Nullable Worksheet work(String id, Map<String, Object> given, Map<String, String> faults) {
    try {
      return calculators.work(id, given);
    } catch (NotCalculable refused) {
      refused.faults().forEach(fault -> faults.putIfAbsent(fault.field(), words.of(fault)));
      return null;
    }
  }

  private @Nullable String qr(String id, SentForm sent) {
    UriComponentsBuilder page = ServletUriComponentsBuilder.fromCurrentContextPath().path("/calculators/{id}");
    String address = sent.under(page).encode().buildAndExpand(id).toUriString();
    return address.length() > LONGEST_SHARED ? null : QrCodes.svg(address, words.say("calculators.page.qr"));
  }
}
