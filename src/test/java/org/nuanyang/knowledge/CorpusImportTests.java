package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Citation;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The whole collection of laws, taken in as an operator does. Skipped where it does not lie beside the repository. */
@ModuleDatabaseTest
class CorpusImportTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @MockitoBean AuditTrail audit;
  @Autowired LawLibrary library;
  @Autowired LawImports imports;
  @Autowired JdbcClient sql;

  @Test
  void theCollectionIsTakenInAndTakenInAgainWithoutChange() {
    Path folder = folder();
    long start = System.nanoTime();
    ImportView first = imports.take(folder, "laws", LawExamples.editor(), (done, all) -> {});
    long taken = (System.nanoTime() - start) / 1_000_000;
    long newest = library.newestChange();
    start = System.nanoTime();
    ImportView again = imports.take(folder, "laws", LawExamples.editor(), (done, all) -> {});
    System.out.println("1,841 texts in " + taken + " ms, again in " + (System.nanoTime() - start) / 1_000_000 + " ms; " + first);

    assertThat(first.refused()).isZero();
    assertThat(first.differing()).isZero();
    assertThat(first.added()).isEqualTo(first.total()).isGreaterThan(1800);
    assertThat(again.unchanged()).isEqualTo(first.total());
    assertThat(library.newestChange()).isEqualTo(newest);
    assertThat(library.article("民法典", "577", TODAY).orElseThrow().chapters()).startsWith("合同编 > ");
    assertThat(library.article("民法典", "第一千二百六十条", TODAY)).isPresent();
    assertThat(library.article("消法", "55", TODAY).orElseThrow().lawName()).isEqualTo("消费者权益保护法");
    assertThat(library.check(new Citation("婚姻法", "第十七条"), TODAY).replacedBy()).isEqualTo("民法典");
    assertThat(sql.sql("SELECT count(*) FROM law_version WHERE standing = 'CURRENT'").query(Integer.class).single()).isGreaterThan(1700);
  }

  private static Path folder() {
    return Stream.of("../shared/laws", "../../shared/laws").map(Path::of).filter(laws -> Files.isRegularFile(laws.resolve("MANIFEST.tsv"))).findFirst()
        .orElseGet(() -> {
          assumeTrue(false, "no law texts beside the repository");
          throw new IllegalStateException();
        });
  }
}
