package org.nuanyang.portal.web;

import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.ModuleMessages;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The portal's own pages on a real server without database and sign-in: quick to start, for looking
 * at pages and for tests of the kit. {@code main} keeps it running on port 8099. Not a
 * configuration by annotation, so that the application's own scan passes it by.
 */
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  MultipartAutoConfiguration.class,
  ValidationAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class
})
@ComponentScan(
    basePackages = {"org.nuanyang.portal", "org.nuanyang.kit"},
    excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {DeskHome.class, DeskPiles.class, FirstContactPages.class, FirstContacts.class, TourPages.class}))
@Import({ModuleMessages.class, CityClock.class, EligibilityExamples.class, CatalogueExamples.class})
class PagesOnly {

  public static void main(String[] args) {
    SpringApplication.run(PagesOnly.class, "--server.port=8099", "--nuanyang.demo=true");
  }
}
