package org.nuanyang.serving.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.serving.ElectronicConsents;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The person says on the own phone whether papers may be served online. */
@Controller
@RequestMapping("/follow/{number}/online-papers")
class ConsentPages {

  private record Own(MatterId matter, String phone) {}

  private final ElectronicConsents consents;
  private final FindMatters find;

  ConsentPages(ElectronicConsents consents, FindMatters find) {
    this.consents = consents;
    this.find = find;
  }

  @GetMapping
  String show(@PathVariable String number, HttpSession session, Model model) {
    Own own = own(number, session);
    model.addAllAttributes(Map.of("number", clean(number), "given", consents.given(own.matter(), own.phone())));
    return "serving/consent";
  }

  /** Pressing twice changes nothing the second time. */
  @PostMapping
  String say(@PathVariable String number, @RequestParam(defaultValue = "false") boolean agree, HttpSession session, Actor by) {
    Own own = own(number, session);
    if (agree) consents.agree(own.matter(), own.phone(), by);
    else consents.takeBack(own.matter(), own.phone(), by);
    return "redirect:/follow/" + clean(number) + "/online-papers";
  }

  private Own own(String number, HttpSession session) {
    return ProvenPhone.of(session)
        .flatMap(phone -> find.ofCitizen(number, phone).or(() -> find.ofBystander(number, phone)).map(matter -> new Own(matter, phone)))
        .orElseThrow(() -> new Missing("matters.follow.prove-first"));
  }

  private static String clean(String number) {
    return ReceiptNumber.parse(number).orElseThrow(() -> new Missing("matters.follow.prove-first")).value();
  }
}
