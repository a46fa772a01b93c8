package org.nuanyang.language.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * {@code nuanyang.language.*}.
 *
 * @param intranetRanges further ranges that count as intranet, such as 59.192.0.0/10 of the e-government network
 * @param hearing the speech engine; null when there is none
 * @param patience longest wait for a whole text, all endpoints together
 */
record LanguageSettings(
    @DefaultValue("true") boolean intranetOnly,
    @DefaultValue List<String> intranetRanges,
    @DefaultValue List<EndpointSettings> endpoints,
    @Nullable EndpointSettings hearing,
    @DefaultValue Daily daily,
    @DefaultValue("10s") Duration patience) {

  /** What one day may take. @param cost yuan */
  record Daily(@DefaultValue("2000000") long tokens, @DefaultValue("20") BigDecimal cost) {}

  static LanguageSettings of(Environment environment) {
    return Binder.get(environment).bindOrCreate("nuanyang.language", LanguageSettings.class);
  }
}
