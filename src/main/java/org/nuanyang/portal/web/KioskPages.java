package org.nuanyang.portal.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.OfferedItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 触摸一体机: the start page of a touch screen in a hall, with a tile for everything its place has switched on. */
@Controller
@RequestMapping("/kiosk")
class KioskPages {

  private final Catalogue catalogue;
  private final String city;

  KioskPages(Catalogue catalogue, @Value("${nuanyang.city.code}") String city) {
    this.catalogue = catalogue;
    this.city = city;
  }

  /** @param at the organisation in whose hall it stands; without one, or with one that offers nothing, what the city offers */
  @GetMapping
  String start(@RequestParam(defaultValue = "") String at, Model model) {
    UUID place = place(at);
    List<OfferedItem> here = place == null ? List.of() : catalogue.offered(city, place);
    model.addAttribute("at", here.isEmpty() ? null : place);
    model.addAttribute("items", here.isEmpty() ? catalogue.offered(city, null) : here);
    return "portal/kiosk";
  }

  /** Whoever comes next finds nothing of whoever was here before: no proven phone, no half-filled form. */
  @PostMapping("/next")
  String next(@RequestParam(defaultValue = "") String at, HttpSession session) {
    session.invalidate();
    UUID place = place(at);
    return place == null ? "redirect:/kiosk" : "redirect:/kiosk?at=" + place;
  }

  private static @Nullable UUID place(String at) {
    try {
      return at.isBlank() ? null : UUID.fromString(at.strip());
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
