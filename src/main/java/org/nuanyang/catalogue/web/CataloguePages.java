package org.nuanyang.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.CatalogueItem.Shelf;
import org.nuanyang.catalogue.OfferedItem;
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
  String guide(@PathVariable String code, @RequestParam(required = false) @Nullable UUID at, Actor by, Model model) {
    shown(code, at, by, model);
    return "catalogue/guide";
  }

  /** 一次性告知单, to be printed and taken home. */
  @GetMapping("/{code}/notice")
  String notice(@PathVariable String code, @RequestParam(required = false) @Nullable UUID at, Actor by, Model model) {
    shown(code, at, by, model);
    return "catalogue/notice";
  }

  @GetMapping("/{code}/apply")
  String form(@PathVariable String code, @RequestParam(required = false) @Nullable UUID at, Actor by, HttpSession session, Model model) {
    CatalogueItem item = catalogue.item(by.city(), code, at).item();
    if (item.link() != null) return "redirect:" + item.link();
    var form = new ServiceForm();
    if (at != null) form.setRegion(network.organisation(at).region());
    ProvenPhone.of(session).ifPresent(form::setPhone);
    model.addAttribute("form", form);
    return show(item, by, model);
  }

  @PostMapping("/{code}/apply")
  String apply(@PathVariable String code, @Valid @ModelAttribute("form") ServiceForm form, BindingResult errors, Actor by, Model model,
      HttpServletRequest request, HttpServletResponse response) {
    boolean known = checks.knows(by.city(), form.getRegion());
    if (!known) errors.rejectValue("region", "catalogue.form.region");
    // what the office asks that will take it in, and nobody else
    UUID front = known ? services.front(by.city(), code, form.getRegion()) : null;
    CatalogueItem item = catalogue.item(by.city(), code, front).item();
    if (item.link() != null) throw new Missing("catalogue.unknown");
    if (!item.depth().takesRequests()) errors.rejectValue("region", "catalogue.form.not-online");
    Map<String, String> answers = checks.look(form, item, true, errors);
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
    return "redirect:/catalogue/" + code + "/done?number=" + services.receiptNumber(id) + (front == null ? "" : "&at=" + front);
  }

  @GetMapping("/{code}/done")
  String done(@PathVariable String code, @RequestParam(defaultValue = "") String number, @RequestParam(required = false) @Nullable UUID at, Actor by,
      Model model) {
    model.addAttribute("item", catalogue.item(by.city(), code, at).item());
    model.addAttribute("place", at == null ? null : network.organisation(at));
    model.addAttribute("number", ReceiptNumber.parse(number).orElseThrow(() -> new Missing("catalogue.unknown")).value());
    return "catalogue/done";
  }

  private String show(CatalogueItem item, Actor by, Model model) {
    model.addAttribute("item", item);
    model.addAttribute("choices", checks.choices(item));
    model.addAttribute("counties", checks.counties(by.city()));
    model.addAttribute("differing", catalogue.differing(by.city(), item.code()));
    return "catalogue/apply";
  }

  private void shown(String code, @Nullable UUID at, Actor by, Model model) {
    OfferedItem offered = catalogue.item(by.city(), code, at);
    model.addAttribute("offered", offered);
    model.addAttribute("item", offered.item());
    model.addAttribute("place", at == null ? null : network.organisation(at));
    model.addAttribute("differing", at == null ? catalogue.differing(by.city(), code) : List.of());
    model.addAttribute("qr", qr(code, at));
    model.addAttribute("places", catalogue.places(by.city(), code));
    model.addAttribute("nearby", catalogue.offeredNearby(by.city(), code));
  }

  private String qr(String code, @Nullable UUID at) {
    return QrCodes.svg(publicUrl + "/catalogue/" + code + (at == null ? "" : "?at=" + at), checks.say("catalogue.qr"));
  }
}
