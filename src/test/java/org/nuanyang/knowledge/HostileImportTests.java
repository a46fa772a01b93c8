package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuanyang.knowledge.LawExamples.LAMPS;
import static org.nuanyang.knowledge.LawExamples.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What somebody with bad intentions, or a bad disk, may bring: it is refused in words, and nothing changes. */
@ModuleDatabaseTest
class HostileImportTests {

  private static final byte[] ZEROS = new byte[1 << 16];

  @MockitoBean AuditTrail audit;
  @Autowired LawImports imports;
  @Autowired LawLibrary library;
  @Autowired JdbcClient sql;
  @TempDir Path folder;

  @BeforeEach
  void oneLaw() {
    sql.sql("TRUNCATE law, law_version, law_article, law_repeal, law_import, law_import_file").update();
    imports.take(write(folder, "lamps.md", LAMPS), "lamps.md", LawExamples.editor(), (done, all) -> {});
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    Path zip = zip(Map.of("good.md", LAMPS.replace("灯火法", "灯光法").getBytes(StandardCharsets.UTF_8)), "bomb.md", 4096);

    refused(zip, "bomb.zip", "knowledge.import.too-large");
    assertThat(Files.size(zip)).isLessThan(1 << 20);
  }

  @Test
  void aNameThatLeadsOutOfTheArchiveRefusesTheWhole() throws IOException {
    for (String name : new String[] {"../evil.md", "/etc/evil.md", "a/../../evil.md", "..\\evil.md", "C:\\evil.md"}) {
      refused(zip(Map.of("good.md", LAMPS.replace("灯火法", "灯光法").getBytes(StandardCharsets.UTF_8), name, new byte[] {1}), "", 0), "evil.zip", "knowledge.import.leads-out");
    }
  }

  @Test
  void abrokenArchiveIsRefused() throws IOException {
    refused(Files.write(folder.resolve("broken"), new byte[] {'P', 'K', 3, 4, 9, 9, 9}), "broken.zip", "knowledge.import.broken-zip");
    refused(Files.write(folder.resolve("empty"), new byte[0]), "empty.zip", "knowledge.import.broken-zip");
    refused(zip(Map.of("a.txt", new byte[] {1}), "", 0), "nothing.zip", "knowledge.import.nothing");
  }

  @Test
  void aTruncatedArchiveIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(zip(Map.of("灯光法.md", LAMPS.getBytes(StandardCharsets.UTF_8)), "", 0));

    refused(Files.write(folder.resolve("half"), java.util.Arrays.copyOf(whole, whole.length / 2)), "half.zip", "knowledge.import.broken-zip");
  }

  @Test
  void aDocxWithADocumentTypeIsRefused() throws IOException {
    String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

    refusedFile(docx(xml), "evil.docx");
    assertThat(sql.sql("SELECT count(*) FROM law_article WHERE text LIKE '%root:%'").query(Integer.class).single()).isZero();
  }

  @Test
  void aDocxOfExplodingEntitiesIsRefused() throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"灯\">");
    for (int i = 1; i < 30; i++) xml.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
    xml.append("]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>");

    refusedFile(docx(xml.toString()), "laugh.docx");
  }

  @Test
  void aDocxThatIsNoneOrBlowsUpIsRefused() throws IOException {
    refusedFile("kein docx".getBytes(StandardCharsets.UTF_8), "a.docx");
    refusedFile(docx("<w:document xmlns:w=\"w\"><w:body><w:p>"), "b.docx");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 1024; i++) zip.write(ZEROS);
    }
    refusedFile(bytes.toByteArray(), "c.docx");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    refusedFile(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2}, "x.md");
    refusedFile("# 灯\0光法\n\n2015年6月1日 通过\n\n第一条 甲。".getBytes(StandardCharsets.UTF_8), "nul.md");
    refusedFile("gar kein Titel".getBytes(StandardCharsets.UTF_8), "titel.md");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = write(folder, "outside/灯光法.md", LAMPS.replace("灯火法", "灯光法"));
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("灯光法.md"), outside);
    write(inside, "灯火法.md", LAMPS);

    imports.take(inside, "inside", LawExamples.editor(), (done, all) -> {});

    assertThat(library.article("灯光法", "1", LocalDate.of(2026, 1, 1))).isEmpty();
  }

  @Test
  void oneUnreadableFileDoesNotKeepTheOthersOut() throws IOException {
    Path mixed = folder.resolve("mixed");
    write(mixed, "灯光法.md", LAMPS.replace("灯火法", "灯光法"));
    Files.write(mixed.resolve("broken.docx"), new byte[] {1, 2, 3});

    ImportView run = imports.take(mixed, "mixed", LawExamples.editor(), (done, all) -> {});

    assertThat(run.refused()).isEqualTo(1);
    assertThat(run.added()).isEqualTo(1);
    assertThat(imports.lines(run.id(), 1).getFirst().note()).contains("broken.docx", "重新另存");
  }

  @Test
  void onlyTheKnowledgeEditorMayImport() {
    var clerk = org.nuanyang.identity.Actor.citizen("159900");

    assertThatThrownBy(() -> imports.take(folder.resolve("lamps.md"), "lamps.md", clerk, (done, all) -> {})).isInstanceOf(org.nuanyang.shared.Forbidden.class);
  }

  /** The whole is refused: no run is written, nothing has changed. */
  private void refused(Path file, String name, String key) {
    long before = library.newestChange();
    assertThatThrownBy(() -> imports.take(file, name, LawExamples.editor(), (done, all) -> {})).isInstanceOf(Refusal.class).hasMessage(key);
    assertThat(library.newestChange()).isEqualTo(before);
    assertThat(sql.sql("SELECT count(*) FROM law").query(Integer.class).single()).isEqualTo(1);
  }

  /** A single file that cannot be read: told in the report, nothing has changed. */
  private void refusedFile(byte[] content, String name) throws IOException {
    long before = library.newestChange();
    ImportView run = imports.take(Files.write(folder.resolve("file-" + name), content), name, LawExamples.editor(), (done, all) -> {});
    assertThat(run.refused()).as(name).isEqualTo(1);
    assertThat(imports.lines(run.id(), 1).getFirst().note()).as(name).isNotBlank();
    assertThat(library.newestChange()).isEqualTo(before);
  }

  private static byte[] docx(String xml) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Path zip(Map<String, byte[]> entries, String bomb, int blocks) throws IOException {
    Path file = Files.createTempFile(folder, "parcel", ".zip");
    try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
      if (!bomb.isEmpty()) {
        zip.putNextEntry(new ZipEntry(bomb));
        for (int i = 0; i < blocks; i++) zip.write(ZEROS);
      }
    }
    return file;
  }
}
