package org.nuanyang.mediation.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.mediation.Mediations.Unsuitable;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Citation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What may not be mediated, where to go instead, and what a mediator is paid by: dated rows of {@code mediation/rules.yaml}. */
@Component
class Rules {

  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  /** Where the city has no figure at all: the rate of 2025. */
  private static final BigDecimal LAST_KNOWN = new BigDecimal("3.00");

  private record Reason(String id, LocalDate from, @Nullable LocalDate to, String says, String basis, String door, @Nullable List<String> categories) {}

  private record Door(String id, String says, String basis, @Nullable List<String> categories) {}

  private record Pay(String id, LocalDate from, String title, BigDecimal amount, String note) {}

  private record File(List<Reason> unsuitable, List<Door> doors, List<Pay> pay) {}

  /** The row of the city's figures that holds a rate. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Figure(String code, String value) {}

  private final File file;
  private final Policies policies;

  Rules(Policies policies) throws IOException {
    this.policies = policies;
    try (InputStream data = new ClassPathResource("mediation/rules.yaml").getInputStream()) {
      file = new YAMLMapper().readValue(data, File.class);
    }
  }

  List<Unsuitable> unsuitable(LocalDate on) {
    return file.unsuitable().stream()
        .filter(one -> !on.isBefore(one.from()) && (one.to() == null || !on.isAfter(one.to())))
        .map(
            one -> {
              Citation basis = ClauseLibrary.cited(one.basis());
              return new Unsuitable(one.id(), one.says(), basis.law(), basis.article(), one.door());
            })
        .toList();
  }

  Unsuitable reason(String id, LocalDate on) {
    return unsuitable(on).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new org.nuanyang.shared.Refusal("mediation.reject.reason"));
  }

  /** One way that is left when mediation failed. @param id ARBITRATION, COURT, ADMINISTRATIVE or AID */
  record NextDoor(String id, String says, Citation basis) {}

  List<NextDoor> doors(String category) {
    return file.doors().stream()
        .filter(one -> one.categories() == null || one.categories().contains(category))
        .map(one -> new NextDoor(one.id(), one.says(), ClauseLibrary.cited(one.basis())))
        .toList();
  }

  /** What a mediator's allowance rests on (人民调解法 第十六条); the bureau sets the sums. */
  Map<String, BigDecimal> pay(LocalDate on) {
    Map<String, BigDecimal> rows = new java.util.LinkedHashMap<>();
    for (Pay one : file.pay()) if (!on.isBefore(one.from())) rows.put(one.id(), one.amount());
    return rows;
  }

  /** Four times the one-year loan prime rate of the day, in percent. */
  BigDecimal topRate(String city, LocalDate on) {
    return policies.rows(policies.profileOf(city), "calculator_figures", on, Figure.class).stream()
        .filter(one -> one.code().equals("lpr_1y"))
        .findFirst()
        .map(one -> new BigDecimal(one.value()))
        .orElse(LAST_KNOWN)
        .multiply(FOUR);
  }

  List<String> bases() {
    return java.util.stream.Stream.concat(file.unsuitable().stream().map(Reason::basis), file.doors().stream().map(Door::basis)).toList();
  }
}
