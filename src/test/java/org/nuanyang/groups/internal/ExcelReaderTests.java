package org.nuanyang.groups.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.nuanyang.groups.RosterFile;
import org.nuanyang.groups.RosterRefused;

/** What comes in as a roster is read as its makers meant it, and what is no roster is told so. */
class ExcelReaderTests {

  private static Table read(byte[] file) {
    return ExcelReader.read(file, headings -> headings.containsValue("姓名"));
  }

  private static void refused(byte[] file, String reason) {
    assertThatExceptionOfType(RosterRefused.class).isThrownBy(() -> read(file)).withMessage("groups.upload." + reason);
  }

  @Test
  void findsTheSheetWithTheHeadingsBelowATitle() {
    Table table = read(new RosterFile().row("讨薪工人花名册").row("姓名", "证件号码").row("甲", "1").behindACover().bytes());

    assertThat(table.sheet()).isEqualTo("名册");
    assertThat(table.headings()).containsEntry(0, "姓名").containsEntry(1, "证件号码");
    assertThat(table.rows()).singleElement().satisfies(row -> {
      assertThat(row.number()).isEqualTo(3);
      assertThat(row.cell(0).text()).isEqualTo("甲");
    });
  }

  @Test
  void tellsNumbersDatesFormulasAndMergedCellsApart() {
    Table table =
        read(
            RosterFile.of("姓名", "证件号码", "金额")
                .row("甲", 159921198506150017.0, 14166.330000000002)
                .row("乙", "159921198506150025", "")
                .row("丙", "159921198506150033", 3)
                .row("丁", "159921198506150041", 4)
                .then(
                    sheet -> {
                      CellStyle day = sheet.getWorkbook().createCellStyle();
                      day.setDataFormat((short) 14);
                      sheet.getRow(2).createCell(2).setCellValue(LocalDate.of(2026, 3, 1));
                      sheet.getRow(2).getCell(2).setCellStyle(day);
                      sheet.getRow(3).getCell(2).setCellFormula("1+2");
                      sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
                    })
                .bytes());

    List<Table.Row> rows = table.rows();
    assertThat(rows.get(0).cell(1).number()).isTrue();
    assertThat(rows.get(0).cell(1).text()).as("the last digits are gone").isNotEqualTo("159921198506150017");
    assertThat(rows.get(0).cell(2).text()).startsWith("14166.33");
    assertThat(rows.get(1).cell(1).number()).isFalse();
    assertThat(rows.get(1).cell(2).date()).isTrue();
    assertThat(rows.get(2).cell(2).formula()).isTrue();
    assertThat(rows).extracting(Table.Row::merged).containsExactly(false, false, true, true);
  }

  @Test
  void refusesWhatIsNoRoster() throws Exception {
    refused(new byte[0], "empty");
    refused("姓名,证件号码".getBytes(StandardCharsets.UTF_8), "no-excel");
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "old-or-locked");
    refused(RosterFile.of("项目", "金额").row("甲", "1").bytes(), "no-headings");
    byte[] torn = RosterFile.of("姓名", "证件号码").row("甲", "1").bytes();
    refused(java.util.Arrays.copyOf(torn, torn.length / 2), "broken");
    refused(new byte[(5 << 20) + 1], "too-large");
  }

  @Test
  void bearsNoBombAndNoEndlessRoster() throws Exception {
    byte[] good = RosterFile.of("姓名", "证件号码").row("甲", "1").bytes();
    refused(withPart(good, "xl/media/image1.bin", 200 << 20), "bomb");
    RosterFile endless = RosterFile.of("姓名", "证件号码");
    for (int i = 0; i < 5001; i++) endless.row("甲", "1");
    refused(endless.bytes(), "too-many");
  }

  @Test
  void readsNoFileOfTheServerThroughTheSheet() throws Exception {
    byte[] good = RosterFile.of("姓名", "证件号码").row("甲", "1").bytes();
    String sheet =
        "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>姓名</t></is></c><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
    refused(replaced(good, "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)), "broken");
  }

  @Test
  void whatIsWrittenIsReadBackAsText() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ExcelWriter sheet = new ExcelWriter(out, "名册", List.of(10, 24))) {
      sheet.row(ExcelWriter.Look.HEADING, List.of("姓名", "证件号码"));
      sheet.row(ExcelWriter.Look.TEXT, List.of("=HYPERLINK(\"http://x\") & <甲>", "159921198506150025"));
    }

    assertThat(RosterFile.cells(out.toByteArray())).containsExactly(List.of("姓名", "证件号码"), List.of("=HYPERLINK(\"http://x\") & <甲>", "159921198506150025"));
    assertThat(read(out.toByteArray()).rows().getFirst().cell(1)).isEqualTo(new Table.Cell("159921198506150025", false, false, false));
  }

  private static byte[] withPart(byte[] file, String name, int zeros) throws Exception {
    return copied(file, "", new byte[0], zip -> {
      zip.putNextEntry(new ZipEntry(name));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < zeros >> 20; i++) zip.write(block);
      zip.closeEntry();
    });
  }

  private static byte[] replaced(byte[] file, String name, byte[] content) throws Exception {
    return copied(file, name, content, zip -> {});
  }

  private interface More {
    void to(ZipOutputStream zip) throws Exception;
  }

  private static byte[] copied(byte[] file, String other, byte[] content, More more) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(file)); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(other)) zip.write(content);
        else in.transferTo(zip);
        zip.closeEntry();
      }
      more.to(zip);
    }
    return out.toByteArray();
  }
}
