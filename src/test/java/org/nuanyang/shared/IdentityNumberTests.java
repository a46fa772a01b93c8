package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers here belong to nobody: areas and dates are made up and the check digit is computed by hand. */
class IdentityNumberTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          PAPER                      | TYPED                 | KEPT
          RESIDENT_ID                | 11010519491231002X    | 11010519491231002X
          RESIDENT_ID                | 11010519491231002x    | 11010519491231002X
          RESIDENT_ID                | 110105 19491231 002x  | 11010519491231002X
          RESIDENT_ID                | １１０１０５１９４９１２３１００２Ｘ | 11010519491231002X
          RESIDENT_ID                | 440524188001010014    | 440524188001010014
          RESIDENCE_PERMIT           | 810000199408230021    | 810000199408230021
          RESIDENCE_PERMIT           | 830000199201300022    | 830000199201300022
          HONG_KONG_MACAO_PERMIT     | h12345678             | H12345678
          HONG_KONG_MACAO_PERMIT     | M1234567801           | M12345678
          TAIWAN_PERMIT              | 12345678              | 12345678
          FOREIGN_PERMANENT_RESIDENT | ABC110080010112       | ABC110080010112
          PASSPORT                   | e12345678             | E12345678
          """)
  void acceptsAndFolds(IdentityPaper paper, String typed, String kept) {
    assertThat(IdentityNumber.problem(paper, typed)).isEmpty();
    assertThat(new IdentityNumber(paper, typed).number()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          PAPER                      | TYPED               | PROBLEM
          RESIDENT_ID                | ''                  | empty
          RESIDENT_ID                | 110105194912310021  | check-digit
          RESIDENT_ID                | 110105491231002     | old
          RESIDENT_ID                | 11010519490230002X  | birth-date
          RESIDENT_ID                | 11010517991231002X  | birth-date
          RESIDENT_ID                | 19010519491231002X  | region
          RESIDENT_ID                | 1101051949123100    | look.RESIDENT_ID
          RESIDENT_ID                | 810000199408230021  | look.RESIDENT_ID
          RESIDENT_ID                | '1; DROP TABLE x'   | look.RESIDENT_ID
          RESIDENCE_PERMIT           | 11010519491231002X  | look.RESIDENCE_PERMIT
          HONG_KONG_MACAO_PERMIT     | K12345678           | look.HONG_KONG_MACAO_PERMIT
          TAIWAN_PERMIT              | 1234567             | look.TAIWAN_PERMIT
          FOREIGN_PERMANENT_RESIDENT | 91108401990010100X1 | look.FOREIGN_PERMANENT_RESIDENT
          PASSPORT                   | 护照                | look.PASSPORT
          """)
  void tellsWhatIsWrong(IdentityPaper paper, String typed, String problem) {
    assertThat(IdentityNumber.problem(paper, typed)).contains("shared.identity-number." + problem);
    assertThatThrownBy(() -> new IdentityNumber(paper, typed)).isInstanceOf(Unreadable.class);
  }

  @Test
  void readsAResident() {
    var number = IdentityNumber.resident("11010519491231002X");

    assertThat(number.birthDate()).contains(LocalDate.of(1949, 12, 31));
    assertThat(number.ageOn(LocalDate.of(2009, 12, 30))).contains(59);
    assertThat(number.ageOn(LocalDate.of(2009, 12, 31))).contains(60);
    assertThat(number.sex()).contains(Sex.FEMALE);
    assertThat(number.region()).contains(new RegionCode("110105"));
    assertThat(number.masked()).isEqualTo("110105**********2X");
    assertThat(number).hasToString("110105**********2X");
  }

  @Test
  void readsANewForeignersCard() {
    String first17 = "91184019900101001";
    var number =
        new IdentityNumber(
            IdentityPaper.FOREIGN_PERMANENT_RESIDENT, first17 + IdentityNumber.checkDigit(first17));

    assertThat(number.birthDate()).contains(LocalDate.of(1990, 1, 1));
    assertThat(number.sex()).contains(Sex.MALE);
    assertThat(number.region()).isEmpty();
  }

  @Test
  void aPassportTellsNothingAndIsMasked() {
    var passport = new IdentityNumber(IdentityPaper.PASSPORT, "E12345678");

    assertThat(passport.birthDate()).isEmpty();
    assertThat(passport.sex()).isEmpty();
    assertThat(passport.masked()).isEqualTo("E1*****78");
  }

  @Test
  void noSingleWrongDigitPasses() {
    var random = new Random(20260101);
    for (int i = 0; i < 200; i++) {
      String first17 = "159921%d%02d%02d%03d".formatted(1930 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
      String right = first17 + IdentityNumber.checkDigit(first17);
      int at = random.nextInt(17);
      char other = (char) ('0' + (right.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
      String wrong = right.substring(0, at) + other + right.substring(at + 1);

      assertThat(IdentityNumber.problem(IdentityPaper.RESIDENT_ID, right)).isEmpty();
      assertThat(IdentityNumber.problem(IdentityPaper.RESIDENT_ID, wrong)).isPresent();
    }
  }
}
