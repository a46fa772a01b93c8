package org.nuanyang.directory.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.nuanyang.directory.BadgeView;
import org.nuanyang.directory.Badges;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.network.Directory;
import org.nuanyang.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import jakarta.servlet.http.HttpServletResponse;

/** Whoever reads the code on a badge sees at once whether the person is real, as of this moment. */
@Controller
class BadgePages {

  /** Many people share an address; nobody tries millions of codes. */
  private static final int LOOKS_AN_HOUR = 300;

  private final Badges badges;
  private final Directory directory;
  private final RateLimits limits;
  private final Clock clock;

  BadgePages(Badges badges, Directory directory, RateLimits limits, Clock clock) {
    this.badges = badges;
    this.directory = directory;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping("/badge")
  String typed(@RequestParam(defaultValue = "") String code, Model model) {
    if (code.isBlank()) return "directory/badge-ask";
    return "redirect:/badge/" + code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT).transform(one -> one.isEmpty() ? "0" : one.substring(0, Math.min(20, one.length())));
  }

  @GetMapping("/badge/{code}")
  String badge(@PathVariable String code, Model model, HttpServletResponse response) {
    if (!limits.allow("badge", Source.address(), LOOKS_AN_HOUR, Duration.ofHours(1))) throw new Refusal("directory.too-often");
    response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
    Optional<BadgeView> badge = badges.read(code);
    model.addAttribute("badge", badge.orElse(null));
    model.addAttribute("now", clock.instant());
    badge.ifPresent(
        one -> {
          var who = directory.person(one.person());
          model.addAttribute("who", who);
          model.addAttribute("real", one.revokedFor() == null && who.maySafelyBeTrustedOn(LocalDate.now(clock)));
        });
    return "directory/badge";
  }
}
