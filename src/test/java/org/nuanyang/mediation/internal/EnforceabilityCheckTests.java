package org.nuanyang.mediation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Clause;
import org.nuanyang.mediation.Warning;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Money;

class EnforceabilityCheckTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final BigDecimal TOP = new BigDecimal("12.00");
  private static final String FACTS = "被申请人欠申请人三个月工资，双方对数目没有争议。";
  private static final List<EnforceabilityCheck.Party> BOTH =
      List.of(new EnforceabilityCheck.Party("worker", "王某", false, true), new EnforceabilityCheck.Party("firm", "某公司", false, true));

  private final ClauseLibrary library;
  private final Duties duties;
  private final EnforceabilityCheck check;

  EnforceabilityCheckTests() throws IOException {
    library = new ClauseLibrary();
    duties = new Duties(library);
    check = new EnforceabilityCheck(library, duties);
  }

  @Test
  void findsNothingInAnAgreementThatCanBeEnforced() {
    assertThat(warnings(pay("13000", "2026-08-01"), term("default-interest", "who", "firm", "rate", "6"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      AMOUNT | DUE        | WARNING
             | 2026-08-01 | amount
      0      | 2026-08-01 | amount
      abc    | 2026-08-01 | amount
      1.005  | 2026-08-01 | amount
      13000  |            | due
      13000  | 明天        | due
      13000  | 2026-06-30 | past
      13000  | 2031-07-02 | far
      """)
  void saysHowMuchAndUntilWhen(@Nullable String amount, @Nullable String due, String warning) {
    assertThat(warnings(pay(amount == null ? "" : amount, due == null ? "" : due), remedy())).containsExactly(warning);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      WORDS                                   | WARNING
      公司尽快付钱                               | vague
      双方同意离婚，各走各的                       | status
      房屋归女方                                | title
      申请人拿钱后不报警                          | crime
      公司保管工人证件，工人不得离开工地             | freedom
      工人自愿不缴社保                           | insurance
      以后不付抚养费                             | child
      申请人永不起诉                             | no-suit
      用产品抵工资                              | wage-hold
      """)
  void readsOwnWordsAsACourtWould(String words, String warning) {
    assertThat(warnings(pay("13000", "2026-08-01"), remedy(), term("own-words", "words", words))).contains(warning);
  }

  @Test
  void knowsWhoMustDoSomethingAtAll() {
    assertThat(warnings(term("own-words", "words", "双方以后好好相处，互相体谅。"))).contains("no-duty");
    assertThat(warnings(pay("13000", "2026-08-01"))).as("nothing follows when it is not paid").containsExactly("default");
    assertThat(warnings()).contains("no-term");
    assertThat(warnings(term("pay-once", "who", "stranger", "to", "worker", "amount", "1", "due", "2026-08-01", "how", "银行转账", "what", "工资"), remedy())).containsExactly("who");
    assertThat(warnings(term("pay-once", "who", "firm", "to", "firm", "amount", "1", "due", "2026-08-01", "how", "银行转账", "what", "工资"), remedy())).containsExactly("same");
  }

  @Test
  void addsInstalmentsUp() {
    assertThat(warnings(instalments("12000", "3", "4000"), remedy())).isEmpty();
    assertThat(warnings(instalments("10000", "3", "4000"), remedy())).as("the last one takes the rest").isEmpty();
    assertThat(warnings(instalments("12000", "3", "3000"), remedy())).containsExactly("sum");
    assertThat(warnings(instalments("8000", "3", "4000"), remedy())).as("nothing is left for the last").containsExactly("sum");

    AgreementText text = new AgreementText(FACTS, List.of(instalments("10000", "3", "4000")));
    List<Duties.Owed> owed = duties.of(text, Map.of("firm", "某公司", "worker", "王某"), TODAY);
    assertThat(owed).extracting(one -> one.amount().toString()).containsExactly("4,000.00", "4,000.00", "2,000.00");
    assertThat(owed).extracting(Duties.Owed::dueOn).containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 31));
    assertThat(duties.total(text)).isEqualTo(Money.of("10000"));
  }

  @Test
  void measuresInterestPenaltyAndWhatTheCalculatorFound() {
    assertThat(warnings(pay("13000", "2026-08-01"), term("default-interest", "who", "firm", "rate", "12"))).as("four times the rate is allowed").isEmpty();
    assertThat(warnings(pay("13000", "2026-08-01"), term("default-interest", "who", "firm", "rate", "12.01"))).containsExactly("interest");
    assertThat(warnings(pay("10000", "2026-08-01"), term("default-sum", "who", "firm", "to", "worker", "amount", "3000"))).isEmpty();
    assertThat(warnings(pay("10000", "2026-08-01"), term("default-sum", "who", "firm", "to", "worker", "amount", "3000.01"))).containsExactly("penalty");
    AgreementText half = new AgreementText(FACTS, List.of(pay("10000", "2026-08-01"), remedy()));
    assertThat(ids(check.check(half, BOTH, Money.of("20000"), TOP, TODAY))).isEmpty();
    assertThat(ids(check.check(half, BOTH, Money.of("20000.02"), TOP, TODAY))).containsExactly("low");
  }

  @Test
  void wantsAGuardianForAMinor() {
    AgreementText text = new AgreementText(FACTS, List.of(pay("13000", "2026-08-01"), remedy()));
    List<EnforceabilityCheck.Party> child =
        List.of(new EnforceabilityCheck.Party("worker", "小王", true, false), new EnforceabilityCheck.Party("firm", "某公司", false, true));
    assertThat(check.check(text, child, null, TOP, TODAY)).singleElement().satisfies(one -> assertThat(one.says()).contains("小王"));
  }

  @Test
  void readsAClauseWithItsBlanksFilled() {
    Map<String, String> names = Map.of("firm", "某公司", "worker", "王某");
    assertThat(library.words(pay("13000", "2026-08-01"), names)).isEqualTo("某公司在2026年8月1日以前，用银行转账一次付给王某13000.00元，这笔钱是工资。");
    assertThat(library.words(pay("", ""), names)).contains("____");
  }

  /** Every line a mediator or a party is shown cites an article that exists. */
  @Test
  void standOnArticlesThatExist() throws IOException {
    Path laws = Path.of(System.getenv().getOrDefault("NUANYANG_LAWS", "../shared/laws"));
    assumeTrue(Files.isDirectory(laws), "no law texts at hand: set NUANYANG_LAWS");
    Map<String, Path> files = new HashMap<>();
    try (Stream<String> manifest = Files.lines(laws.resolve("MANIFEST.tsv"))) {
      manifest.map(line -> line.split("\t")).forEach(columns -> files.put(columns[1], laws.resolve(columns[0])));
    }
    List<Citation> cited = new ArrayList<>();
    library.all().stream().map(Clause::basis).forEach(cited::add);
    check.bases().stream().map(ClauseLibrary::cited).forEach(cited::add);
    for (String file : List.of("rules.yaml", "cards.yaml", "interests.yaml")) {
      Matcher marks = Pattern.compile("basis: ([^,}\\s]+)|【([^】]+)】").matcher(Files.readString(Path.of("src/main/resources/mediation", file)));
      while (marks.find()) cited.add(ClauseLibrary.cited(marks.group(1) != null ? marks.group(1) : marks.group(2)));
    }

    var unfounded = new TreeSet<String>();
    for (Citation one : cited) if (!exists(one, files)) unfounded.add(one.toString());
    assertThat(cited).hasSizeGreaterThan(100);
    assertThat(unfounded).isEmpty();
  }

  private static boolean exists(Citation one, Map<String, Path> files) throws IOException {
    if (one.law().equals("民法典")) return inTheCode(one, files);
    Path file = files.get(one.law());
    return file != null && Files.readAllLines(file).stream().anyMatch(line -> line.startsWith(one.article()));
  }

  /** The Civil Code is kept book by book. */
  private static boolean inTheCode(Citation one, Map<String, Path> files) throws IOException {
    for (Path book : files.values())
      if (book.toString().contains("民法典") && Files.readAllLines(book).stream().anyMatch(line -> line.startsWith(one.article()))) return true;
    return false;
  }

  @Test
  void everyLineOfTheCardsNamesItsLaw() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/main/resources/mediation/cards.yaml")).stream().filter(line -> line.strip().startsWith("- ")).toList();
    assertThat(lines).hasSizeGreaterThan(50).allMatch(line -> line.contains("【"));
  }

  private List<String> warnings(AgreementText.Term... terms) {
    return ids(check.check(new AgreementText(FACTS, List.of(terms)), BOTH, null, TOP, TODAY));
  }

  private static List<String> ids(List<Warning> warnings) {
    return warnings.stream().map(Warning::id).toList();
  }

  private static AgreementText.Term pay(String amount, String due) {
    return term("pay-once", "who", "firm", "to", "worker", "amount", amount, "due", due, "how", "银行转账", "what", "工资");
  }

  private static AgreementText.Term instalments(String amount, String count, String part) {
    return term("instalments", "who", "firm", "to", "worker", "amount", amount, "count", count, "part", part, "due", "2026-08-31", "months", "1", "how", "银行转账");
  }

  private static AgreementText.Term remedy() {
    return term("default-interest", "who", "firm", "rate", "6");
  }

  private static AgreementText.Term term(String clause, String... values) {
    Map<String, String> filled = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) filled.put(values[i], values[i + 1]);
    return new AgreementText.Term(clause, filled);
  }
}
