package org.nuanyang.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 刑事诉讼法 第一百七十四条 and what a duty lawyer may sign. */
class PleaWitnessTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      PLEA           | CIRCUMSTANCES          | VOLUNTARY | INFORMED | OPINION | PROBLEM           | NEEDS DEFENDER
      SIGNED         |                        | true      | true     |         |                   | false
      SIGNED         |                        | false     | true     |         | not-voluntary     | false
      SIGNED         |                        | true      | false    |         | not-voluntary     | false
      SIGNED         | BLIND                  | true      | true     |         | not-required      | true
      SIGNED         | DEAF                   | true      | true     |         | not-required      | true
      SIGNED         | MUTE                   | true      | true     |         | not-required      | true
      SIGNED         | PARTLY_INCAPABLE       | true      | true     |         | not-required      | true
      SIGNED         | MINOR                  | true      | true     |         |                   | true
      SIGNED         | MINOR GUARDIAN_OBJECTS | true      | true     |         | not-required      | true
      SIGNED         | GUARDIAN_OBJECTS       | true      | true     |         | guardian-of-adult | false
      NOT_REQUIRED   | MINOR GUARDIAN_OBJECTS | false     | false    |         |                   | true
      NOT_REQUIRED   | OTHER_EXCEPTION        | false     | false    |         |                   | false
      NOT_REQUIRED   |                        | true      | true     |         | no-exception      | false
      LAWYER_REFUSED |                        | false     | false    |         | opinion-wanted    | false
      LAWYER_REFUSED |                        | false     | false    | 罪名不当 |                   | false
      PERSON_REFUSED |                        | false     | true     |         |                   | false
      SIGNED         | HAS_DEFENDER           | true      | true     |         | has-defender      | false
      NONE           | HAS_DEFENDER MINOR     | false     | false    |         |                   | false
      """)
  void isRecordedAsTheLawLets(Plea plea, @Nullable String circumstances, boolean voluntary, boolean informed, @Nullable String opinion, @Nullable String problem, boolean needsDefender) {
    Set<Circumstance> all = EnumSet.noneOf(Circumstance.class);
    if (circumstances != null) Arrays.stream(circumstances.split(" ")).map(Circumstance::valueOf).forEach(all::add);

    PleaWitness witness = new PleaWitness(plea, all, voluntary, informed, opinion == null ? "" : opinion);

    assertThat(witness.problem().orElse("")).isEqualTo(problem == null ? "" : "duty.plea-rule." + problem);
    assertThat(witness.needsDefender()).isEqualTo(needsDefender);
  }
}
