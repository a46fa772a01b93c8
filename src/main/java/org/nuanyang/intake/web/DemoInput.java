package org.nuanyang.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.Answers;
import org.nuanyang.shared.IdentityNumber;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the tour fills into a form before one looks at it. Not there outside demo mode. */
@Component
@ConditionalOnBooleanProperty("nuanyang.demo")
class DemoInput {

  private static final String COUNTY = "159921";

  private final Map<String, Sample> samples;

  DemoInput() throws IOException {
    try (InputStream file = new ClassPathResource("intake/samples.yaml").getInputStream()) {
      YAMLMapper yaml = YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
      samples = yaml.readValue(file, new TypeReference<Map<String, Sample>>() {});
    }
  }

  /** @param born such as 19880310 */
  record Sample(
      String name, String born, @Nullable String matterCode, String eventRegion, @Nullable List<String> groups,
      @Nullable String stage, String opponentName, @Nullable String amount, String story, @Nullable String address,
      @Nullable String stableIncome, @Nullable String householdIncome, @Nullable String householdPersons) {}

  /** Fills in person and story; a sample that is not there fills nothing. */
  void fill(Answers form, String name) {
    Sample sample = samples.get(name);
    if (sample == null) return;
    int number = ThreadLocalRandom.current().nextInt(1000);
    String first17 = COUNTY + sample.born() + "%03d".formatted(number);
    form.setName(sample.name());
    form.setIdentityNumber(first17 + IdentityNumber.checkDigit(first17));
    form.setPhone("19900%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)));
    form.setEventRegion(sample.eventRegion());
    form.setOpponentName(sample.opponentName());
    form.setAmount(given(sample.amount()));
    form.setStory(sample.story());
    form.setAddress(given(sample.address()));
    if (form instanceof WindowForm window) fillFacts(window, sample);
  }

  private static void fillFacts(WindowForm form, Sample sample) {
    form.setMatterCode(given(sample.matterCode()));
    form.setGroups(sample.groups() == null ? List.of() : sample.groups());
    form.setStage(given(sample.stage()));
    form.setStableIncome(given(sample.stableIncome()));
    form.setHouseholdIncome(given(sample.householdIncome()));
    form.setHouseholdPersons(given(sample.householdPersons()));
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
