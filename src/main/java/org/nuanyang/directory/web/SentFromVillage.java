package org.nuanyang.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageStep;
import org.nuanyang.directory.Villages;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts that somebody who came by a village's code sent a question or a request: their visit remembers the
 * village until then and no longer; what they sent is not looked at.
 */
@Configuration
class SentFromVillage implements WebMvcConfigurer, HandlerInterceptor {

  static final String FROM = "directory.village";

  /** Pages one reaches only by having sent something. */
  private static final Set<String> SENT = Set.of("/apply/{id}/done", "/ask/message/done", "/ask/{id}");

  private final Villages villages;

  SentFromVillage(Villages villages) {
    this.villages = villages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/apply/**", "/ask/**");
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object page, @Nullable Exception failed) {
    if (!"GET".equals(request.getMethod()) || response.getStatus() != 200) return;
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(FROM) instanceof UUID village)) return;
    if (!SENT.contains(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))) return;
    session.removeAttribute(FROM);
    villages.count(village, VillageStep.SENT);
  }
}
