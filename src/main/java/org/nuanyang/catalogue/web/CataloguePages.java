package org.nuanyang.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.CatalogueItem.Shelf;
import org.nuanyang.catalogue.OpenService;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.Services;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.network.Network;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Missing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /catalogue}: all services, the guide of each, what to bring in one go, and the form. */
@Controller
@RequestMapping("/catalogue")
class CataloguePages {

  private static final int REQUESTS_AN_HOUR = 20;

  private final Catalogue catalogue;
  private final Services services;
  private final ServiceChecks checks;
  private final Network network;
  private final RateLimits limits;
  private final String publicUrl;

  CataloguePages(Catalogue catalogue, Services services, ServiceChecks checks, Network network, RateLimits limits,
      @Value("${nuanyang.public-url}") String publicUrl) {
    this.catalogue = catalogue;
    this.services = services;
    this.checks = checks;
    this.network = network;
    this.limits = limits;
    this.publicUrl = publicUrl;
  }

  @GetMapping
  String all(@RequestParam(required = false) @Nullable UUID at, Actor by, Model model) {
    var offered = catalogue.offered(by.city(), at);
    model.addAttribute("basic", offered.stream().filter(one -> one.item().shelf() == Shelf.BASIC).toList());
    model.addAttribute("more", offered.stream().filter(one -> one.item().shelf() == Shelf.MORE).toList());
    model.addAttribute("place", at == null ? null : network.organisation(at));
    return "catalogue/all";
  }

  @GetMapping("/{code}")
  String guide(@PathVariable String code, Actor by, Model model) {
    shown(code, by, model);
    model.addAttribute("qr", qr(code));
    return "catalogue/guide";
  }

  /** 一次性告知单, to be printed and taken home. */
  @GetMapping("/{code}/notice")
  String notice(@PathVariable String code, Actor by, Model model) {
    shown(code, by, model);
    model.addAttribute("qr", qr(code));
    return "catalogue/notice";
  }

  @GetMapping("/{code}/apply")
  String form(@PathVariable String code, Actor by, HttpSession session, Model model) {
    CatalogueItem item = catalogue.item(by.city(), code, null).item();
    if (item.link() != null) return "redirect:" + item.link();
    var form = new ServiceForm();
    ProvenPhone.of(session).ifPresent(form::setPhone);
    model.addAttribute("form", form);
    return show(item, by, model);
  }

  @PostMapping("/{code}/apply")
  String apply(@PathVariable String code, @Valid @ModelAttribute("form") ServiceForm form, BindingResult errors, Actor by, Model model,
      HttpServletRequest request, HttpServletResponse response) {
    CatalogueItem item = catalogue.item(by.city(), code, null).item();
    if (item.link() != null || !item.depth().takesRequests()) throw new Missing("catalogue.unknown");
    Map<String, String> answers = checks.look(form, item, true, errors);
    if (!checks.knows(by.city(), form.getRegion())) errors.rejectValue("region", "catalogue.form.region");
    UUID key = form.getSubmissionKey();
    // The phone is not proved, and it is told at once.
    if (!errors.hasErrors() && !limits.allow("catalogue-apply", request.getRemoteAddr(), REQUESTS_AN_HOUR, Duration.ofHours(1)))
      errors.reject("catalogue.form.too-often");
    if (errors.hasErrors() || key == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(item, by, model);
    }
    ServiceId id =
        services.open(
            new OpenService(
                key, by.city(), code, null, null, form.getRegion(), Channel.ONLINE, form.getName(), new PhoneNumber(form.getPhone()).digits(),
                form.getStory(), answers, null, Actor.citizen(by.city())));
    return "redirect:/catalogue/" + code + "/done?number=" + services.receiptNumber(id);
  }

  @GetMapping("/{code}/done")
  String done(@PathVariable String code, @RequestParam(defaultValue = "") String number, Actor by, Model model) {
    model.addAttribute("item", catalogue.item(by.city(), code, null).item());
    model.addAttribute("number", ReceiptNumber.parse(number).orElseThrow(() -> new Missing("catalogue.unknown")).value());
    return "catalogue/done";
  }

  private String show(CatalogueItem item, Actor by, Model model) {
    model.addAttribute("item", item);
    model.addAttribute("choices", checks.choices(item));
    model.addAttribute("counties", checks.counties(by.city()));
    return "catalogue/apply";
  }

  private void shown(String code, Actor by, Model model) {
    model.addAttribute("item", catalogue.item(by.city(), code, null).item());
    model.addAttribute("places", catalogue.places(by.city(), code));
    model.addAttribute("nearby", catalogue.offeredNearby(by.city(), code));
  }

  private String qr(String code) {
    return QrCodes.svg(publicUrl + "/catalogue/" + code, checks.say("catalogue.qr"));
  }
}
