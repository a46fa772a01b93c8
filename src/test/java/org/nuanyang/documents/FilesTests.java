package org.nuanyang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.VirusScanner.Clean;
import org.nuanyang.documents.VirusScanner.Infected;
import org.nuanyang.documents.VirusScanner.Unavailable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Missing;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploads on a real disk and a real database. */
@ModuleDatabaseTest
class FilesTests {

  private static final String CITY = "159900";
  private static final Actor CITIZEN = Actor.citizen(CITY);

  @Autowired Files files;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired RecurringTask<Void> rescan;
  @Value("${nuanyang.data}") Path data;
  @MockitoBean AuditTrail audit;
  @MockitoBean VirusScanner scanner;

  private UUID owner;

  @BeforeEach
  void theScannerIsAtWork() {
    owner = UUID.randomUUID();
    when(scanner.scan(any())).thenReturn(new Clean());
  }

  @Test
  void keepsAnUploadAndOpensItAgain() {
    byte[] paper = UploadExamples.pdf(2);

    FileId id = files.keep(owner, CITY, "JUDGMENT", "../判决书.pdf", paper, CITIZEN);

    FileView view = files.of(owner).getFirst();
    assertThat(view.id()).isEqualTo(id);
    assertThat(view.name()).isEqualTo("判决书.pdf");
    assertThat(view.scan()).isEqualTo("CLEAN");
    assertThat(files.pages(id)).isEqualTo(2);
    assertThat(files.open(id, CITIZEN).content()).isEqualTo(paper);
    verify(audit).viewed(CITIZEN, "file", id.value());
  }

  @Test
  void liesSealedOnTheDisk() throws IOException {
    byte[] picture = UploadExamples.png(90, 70);
    FileId id = files.keep(owner, CITY, "EVIDENCE", "张三的伤.png", picture, CITIZEN);

    String address = database.sql("select address from kept_file where id = ?").param(id.value()).query(String.class).single();
    List<Path> stored = stored(address);
    assertThat(stored).hasSize(1);
    String bytes = new String(java.nio.file.Files.readAllBytes(stored.getFirst()), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("PNG").doesNotContain("IHDR").doesNotContain("IDAT");
    byte[] name = database.sql("select name from kept_file where id = ?").param(id.value()).query(byte[].class).single();
    assertThat(new String(name, StandardCharsets.UTF_8)).doesNotContain("张三");
  }

  @Test
  void storesTheSameContentOnceAndNoHalfFiles() throws IOException {
    byte[] picture = UploadExamples.jpeg(91, 71);
    FileId first = files.keep(owner, CITY, "IDENTITY", "a.jpg", picture, CITIZEN);
    FileId second = files.keep(UUID.randomUUID(), CITY, "IDENTITY", "b.jpg", picture, CITIZEN);

    assertThat(first).isNotEqualTo(second);
    String address = database.sql("select address from kept_file where id = ?").param(first.value()).query(String.class).single();
    assertThat(stored(address)).hasSize(1);
    assertThat(files.open(second, CITIZEN).content()).isEqualTo(files.open(first, CITIZEN).content());
  }

  @Test
  void erasesForGoodWhatNobodyElseKeeps() throws IOException {
    byte[] picture = UploadExamples.png(37, 41);
    FileId first = files.keep(owner, CITY, "EVIDENCE", "张三的伤.png", picture, CITIZEN);
    FileId second = files.keep(UUID.randomUUID(), CITY, "EVIDENCE", "b.png", picture, CITIZEN);
    String address = database.sql("select address from kept_file where id = ?").param(first.value()).query(String.class).single();

    files.erase(first, CITIZEN);

    assertThatThrownBy(() -> files.open(first, CITIZEN)).isInstanceOf(Missing.class).hasMessage("documents.erased");
    assertThat(files.of(owner)).isEmpty();
    assertThat(files.view(first).name()).isEmpty();
    assertThat(files.open(second, CITIZEN).content()).as("another keeps the same content").isEqualTo(picture);
    transaction.executeWithoutResult(
        status -> {
          files.erase(second, CITIZEN);
          status.setRollbackOnly();
        });
    assertThat(files.open(second, CITIZEN).content()).as("the order was taken back").isEqualTo(picture);
    files.erase(second, CITIZEN);
    assertThat(stored(address)).isEmpty();
    FileId again = files.keep(owner, CITY, "EVIDENCE", "c.png", picture, CITIZEN);
    assertThat(files.open(again, CITIZEN).content()).isEqualTo(picture);
  }

  @Test
  void noticesWhenTheDiskWasTamperedWith() throws IOException {
    FileId id = files.keep(owner, CITY, "EVIDENCE", "a.png", UploadExamples.png(33, 44), CITIZEN);
    String address = database.sql("select address from kept_file where id = ?").param(id.value()).query(String.class).single();
    Path file = stored(address).getFirst();
    byte[] bytes = java.nio.file.Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    java.nio.file.Files.write(file, bytes);

    assertThatThrownBy(() -> files.open(id, CITIZEN)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void goesWithTheCallersTransaction() {
    transaction.executeWithoutResult(
        status -> {
          files.keep(owner, CITY, "EVIDENCE", "a.png", UploadExamples.png(10, 10), CITIZEN);
          status.setRollbackOnly();
        });

    assertThat(files.of(owner)).isEmpty();
  }

  @Test
  void infectedIsNotUnscanned() {
    when(scanner.scan(any())).thenReturn(new Infected("EICAR"));
    assertThatThrownBy(() -> files.keep(owner, CITY, "EVIDENCE", "a.pdf", UploadExamples.pdf(1), CITIZEN))
        .isInstanceOf(FileRefused.class)
        .hasMessage("documents.file-infected");
    verify(audit).did(CITIZEN, "documents.file-infected", "file-owner", owner, "EICAR");
    assertThat(files.of(owner)).isEmpty();

    when(scanner.scan(any())).thenReturn(new Unavailable("away"));
    files.keep(owner, CITY, "EVIDENCE", "a.pdf", UploadExamples.pdf(1), CITIZEN);
    assertThat(files.of(owner).getFirst().scan()).isEqualTo("UNSCANNED");
  }

  @Test
  void comesBackToWhatNobodyLookedAt() {
    when(scanner.scan(any())).thenReturn(new Unavailable("away"));
    FileId good = files.keep(owner, CITY, "EVIDENCE", "a.png", UploadExamples.png(11, 10), CITIZEN);
    FileId bad = files.keep(owner, CITY, "EVIDENCE", "b.png", UploadExamples.png(12, 10), CITIZEN);
    rescan.execute(null, null);
    assertThat(files.view(good).scan()).as("still away").isEqualTo("UNSCANNED");

    byte[] badContent = files.open(bad, CITIZEN).content();
    when(scanner.scan(any())).thenReturn(new Clean());
    when(scanner.scan(badContent)).thenReturn(new Infected("Found.Later"));
    rescan.execute(null, null);

    assertThat(files.view(good).scan()).isEqualTo("CLEAN");
    assertThat(files.view(bad).scan()).isEqualTo("INFECTED");
    assertThatThrownBy(() -> files.open(bad, CITIZEN)).hasMessage("documents.file-infected");
    verify(audit).did(any(), eq("documents.file-infected"), eq("file"), eq(bad.value()), eq("Found.Later"));
  }

  @Test
  void isNotHeldUpByAFileThatCannotBeRead() throws IOException {
    when(scanner.scan(any())).thenReturn(new Unavailable("away"));
    FileId lost = files.keep(owner, CITY, "EVIDENCE", "a.png", UploadExamples.png(13, 10), CITIZEN);
    FileId there = files.keep(owner, CITY, "EVIDENCE", "b.png", UploadExamples.png(14, 10), CITIZEN);
    String address = database.sql("select address from kept_file where id = ?").param(lost.value()).query(String.class).single();
    java.nio.file.Files.delete(stored(address).getFirst());
    when(scanner.scan(any())).thenReturn(new Clean());

    rescan.execute(null, null);

    assertThat(files.view(there).scan()).isEqualTo("CLEAN");
    assertThat(files.view(lost).scan()).isEqualTo("UNSCANNED");
    database.sql("update kept_file set scan = 'CLEAN' where id = ?").param(lost.value()).update();
  }

  @Test
  void movesFromADraftToItsMatter() {
    UUID matter = UUID.randomUUID();
    FileId id = files.keep(owner, CITY, "IDENTITY", "a.png", UploadExamples.png(10, 10), CITIZEN);

    files.handOver(owner, matter);

    assertThat(files.of(owner)).isEmpty();
    assertThat(files.ownerOf(id)).isEqualTo(matter);
  }

  @Test
  void isSetAsideOnlyByItsOwner() {
    FileId id = files.keep(owner, CITY, "IDENTITY", "a.png", UploadExamples.png(10, 10), CITIZEN);

    assertThatThrownBy(() -> files.setAside(id, UUID.randomUUID(), CITIZEN)).isInstanceOf(Missing.class);
    files.setAside(id, owner, CITIZEN);

    assertThat(files.of(owner)).isEmpty();
    assertThatThrownBy(() -> files.open(new FileId(UUID.randomUUID()), CITIZEN)).isInstanceOf(Missing.class);
  }

  @Test
  void doesNotFillTheDiskForOneOwner() {
    database.sql(
            """
            insert into kept_file (id, owner, city, kind, name, media_type, bytes, pages, address, scan, kept_by, kept_at)
            select gen_random_uuid(), :owner, '159900', 'EVIDENCE', '\\x00', 'image/png', 1, 1, 'x', 'CLEAN', :owner, now()
              from generate_series(1, 300)
            """)
        .param("owner", owner)
        .update();

    assertThatThrownBy(() -> files.keep(owner, CITY, "EVIDENCE", "a.png", UploadExamples.png(10, 10), CITIZEN))
        .hasMessage("documents.file-too-many");
  }

  private List<Path> stored(String address) throws IOException {
    try (Stream<Path> all = java.nio.file.Files.walk(data.resolve("files"))) {
      return all.filter(file -> file.getFileName().toString().startsWith(address)).toList();
    }
  }
}
