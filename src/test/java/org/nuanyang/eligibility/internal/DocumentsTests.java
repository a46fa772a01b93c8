package org.nuanyang.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.eligibility.internal.EligibilityExamples.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RequiredDocument;

class DocumentsTests {

  private final Eligibility eligibility = EligibilityExamples.eligibility();

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      PERSON                   | MATTER             | FACTS              | PAPERS
                               | M08_ENV            |                    | APPLICATION_FORM ID_CARD STATEMENT_OF_MEANS CASE_MATERIALS
      MIGRANT_WORKER           | M05_WAGE           |                    | APPLICATION_FORM ID_CARD MIGRANT_PROOF WAGE_MATERIALS
      DIBAO                    | M02_SOCIAL_INS     |                    | APPLICATION_FORM ID_CARD RELIEF_PROOF CASE_MATERIALS
                               | M02_SOCIAL_INS     | age=12             | APPLICATION_FORM ID_CARD GUARDIAN_PROOF CASE_MATERIALS
      NO_STABLE_INCOME_ELDERLY | M04_SUPPORT        |                    | APPLICATION_FORM ID_CARD NO_INCOME_STATEMENT SUPPORT_MATERIALS
                               | N04_DV             |                    | APPLICATION_FORM ID_CARD DV_PROOF CASE_MATERIALS
                               | C01_DEFENCE_APPLY  | other_reason=true  | APPLICATION_FORM ID_CARD OTHER_REASON_RECORD CASE_MATERIALS
                               | C01_DEFENCE_APPLY  |                    | APPLICATION_FORM ID_CARD STATEMENT_OF_MEANS CASE_MATERIALS
                               | C03_DEFENCE_NOTICE | notice_reason=CR4  | OFFICIAL_NOTICE
                               | C05_DUTY           |                    |
                               | PRIVATE_LOAN       |                    |
      FOREIGNER                | M08_ENV            |                    | APPLICATION_FORM PASSPORT STATEMENT_OF_MEANS CASE_MATERIALS
                               | M08_ENV            | applicant_type=AGENT | APPLICATION_FORM ID_CARD AGENCY_AUTHORITY STATEMENT_OF_MEANS CASE_MATERIALS
      """)
  void asksForWhatTheResultNeedsAndNoMore(String person, String matter, String known, String papers) {
    List<String> codes = codes(eligibility.documents(facts("NATIONAL", person, matter, known)));

    assertThat(codes).containsExactlyInAnyOrderElementsOf(papers == null ? List.of() : Arrays.asList(papers.split(" ")));
  }

  @Test
  void replacesProofOfHardshipByASignedStatement() {
    RequiredDocument statement =
        eligibility.documents(facts("NATIONAL", null, "M08_ENV", null)).stream()
            .filter(document -> document.code().equals("STATEMENT_OF_MEANS"))
            .findFirst()
            .orElseThrow();

    assertThat(statement.name()).contains("诚信承诺");
    assertThat(statement.madeHere()).isTrue();
    assertThat(statement.note()).contains("不用");
  }

  @Test
  void neverAsksAVictimOfViolenceForAJudgment() {
    RequiredDocument proof =
        eligibility.documents(facts("NATIONAL", null, "N04_DV", null)).stream()
            .filter(document -> document.code().equals("DV_PROOF"))
            .findFirst()
            .orElseThrow();

    assertThat(proof.anyOf()).hasSizeGreaterThan(4).noneMatch(paper -> paper.contains("判决"));
  }

  @Test
  void tellsAllThatIsMissingAtOnce() {
    Facts known = facts("NATIONAL", "MIGRANT_WORKER", "M05_WAGE", null);

    assertThat(codes(eligibility.missing(known, Set.of("ID_CARD", "APPLICATION_FORM")))).containsExactly("MIGRANT_PROOF", "WAGE_MATERIALS");
    assertThat(eligibility.missing(known, Set.copyOf(codes(eligibility.documents(known))))).isEmpty();
  }

  private static List<String> codes(List<RequiredDocument> documents) {
    return documents.stream().map(RequiredDocument::code).toList();
  }
}
