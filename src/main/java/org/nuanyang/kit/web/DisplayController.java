package org.nuanyang.kit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /display}: large letters and contrast for readers whose browser runs no script. */
@Controller
class DisplayController {

  @GetMapping("/display")
  String change(
      @RequestParam(required = false) @Nullable String size,
      @RequestParam(required = false) @Nullable String theme,
      @RequestParam(required = false) @Nullable String back,
      @CookieValue(name = Display.COOKIE, required = false) @Nullable String cookie,
      @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String referer,
      HttpServletResponse response) {
    Display wanted = Display.of(cookie).with(size, theme);
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(Display.COOKIE, wanted.toString())
            .path("/")
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .build()
            .toString());
    return "redirect:" + within(back == null || back.isBlank() ? pathOf(referer) : back);
  }

  /** Only places of this site: a path that cannot be read as another host. */
  private static String within(@Nullable String back) {
    boolean local =
        back != null && back.startsWith("/") && !back.startsWith("//") && back.chars().noneMatch(c -> c < ' ' || c == '\\');
    return local && !back.startsWith("/display") ? back : "/";
  }

  private static @Nullable String pathOf(@Nullable String referer) {
    if (referer == null) return null;
    try {
      return URI.create(referer).getRawPath();
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
