package org.nuanyang.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The names and the shape of the fictional city, as {@code demo/city.yaml} tells them. */
record CityPlan(
    City city,
    List<County> counties,
    List<String> stationHosts,
    List<String> villages,
    List<String> firms,
    String surnames,
    String given,
    List<String> mongolianNames) {

  record City(String code, String name, double latitude, double longitude) {}

  /** @param centre whether it has a legal aid centre of its own; without one the city's serves it */
  record County(String code, String name, boolean centre, boolean mongolian, double latitude, double longitude, List<String> towns) {}

  static CityPlan read() {
    try (InputStream in = new ClassPathResource("demo/city.yaml").getInputStream()) {
      YAMLMapper yaml = YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
      return yaml.readValue(in, CityPlan.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
