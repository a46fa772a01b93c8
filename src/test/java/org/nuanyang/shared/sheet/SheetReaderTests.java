package org.nuanyang.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.shared.Unreadable;

/** Lists as people send them: wrong sheet, merged cells, numbers that lost digits, formulas, and files made to do harm. */
class SheetReaderTests {

  private static final SheetColumns COLUMNS =
      SheetColumns.of(
          "名单",
          new SheetColumns.Column("name", "姓名", Set.of("名字"), true, "和身份证一样", "张三"),
          new SheetColumns.Column("number", "证件号码", Set.of("身份证号"), true, "18 位", "110101199003070011"),
          new SheetColumns.Column("amount", "金额", Set.of(), false, "元", "1200.50"),
          new SheetColumns.Column("since", "入职日期", Set.of(), false, "年-月-日", "2026-03-01"));

  @Test
  void readsTheTemplateBackAndLeavesItsExampleOut() {
    byte[] template = SheetWriter.template(COLUMNS, "怎么填");

    assertThatThrownBy(() -> SheetReader.read(template, COLUMNS, 100)).isInstanceOf(Unreadable.class).hasMessage("shared.sheet.no-rows");
  }

  @Test
  void findsTheSheetAndTheHeadingByTheWordsOverTheColumns() throws IOException {
    byte[] file = workbook(book -> {
      book.createSheet("说明").createRow(0).createCell(0).setCellValue("姓名请照身份证填写");
      fill(book.createSheet("汇总").createRow(0), "姓名", "金额", "入职日期");
      var sheet = book.createSheet("工人");
      sheet.createRow(0).createCell(0).setCellValue("青禾工地工人名单");
      fill(sheet.createRow(2), "序号", "身份证号（18 位）", "名 字*", "备注");
      fill(sheet.createRow(3), "1", "110101199003070011", "甲", "无");
      sheet.createRow(4);
      fill(sheet.createRow(7), "2", "110101199003070038", " 乙 ", "");
    });

    SheetList list = SheetReader.list(file, COLUMNS, 100);
    List<SheetRow> rows = list.rows();

    assertThat(list.name()).isEqualTo("工人");
    assertThat(rows).extracting(SheetRow::number).containsExactly(4, 8);
    assertThat(rows).extracting(row -> row.text("name")).containsExactly("甲", "乙");
    assertThat(rows.getFirst().text("number")).isEqualTo("110101199003070011");
  }

  @Test
  void saysWhereExcelRoundedALongNumberAndKeepsDaysSumsAndResultsOfFormulas() throws IOException {
    byte[] file = workbook(book -> {
      var sheet = book.createSheet();
      fill(sheet.createRow(0), "姓名", "证件号码", "金额", "入职日期");
      Row row = sheet.createRow(1);
      row.createCell(0).setCellValue("甲");
      row.createCell(1).setCellValue(110101199003070011d);
      row.createCell(2).setCellFormula("0.1+0.2");
      row.getCell(2).setCellValue(0.1 + 0.2);
      var day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      row.createCell(3).setCellValue(LocalDate.of(2026, 3, 1));
      row.getCell(3).setCellStyle(day);
    });

    SheetRow row = SheetReader.read(file, COLUMNS, 100).getFirst();

    assertThat(row.rounded()).containsExactly("number");
    assertThat(row.text("since")).isEqualTo("2026-03-01");
    assertThat(row.text("amount")).as("nobody typed seventeen digits").isEqualTo("0.3");
    assertThat(row.formulas()).containsExactly("amount");
  }

  @Test
  void saysWhereAMergedCellSwallowedAnother() throws IOException {
    byte[] file = workbook(book -> {
      var sheet = book.createSheet();
      fill(sheet.createRow(0), "姓名", "证件号码", "金额");
      fill(sheet.createRow(1), "甲", "110101199003070011", "500");
      fill(sheet.createRow(2), "乙", "110101199003070038", "");
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
    });

    List<SheetRow> rows = SheetReader.read(file, COLUMNS, 100);

    assertThat(rows.get(0).merged()).isEmpty();
    assertThat(rows.get(1).merged()).containsExactly("amount");
    assertThat(rows).extracting(SheetRow::joined).as("whose it is, neither row can tell").containsOnly(Set.of("amount"));
  }

  @Test
  void countsNoRowsThatHoldOnlyFormulasWithoutAResult() throws IOException {
    byte[] file = workbook(book -> {
      var sheet = book.createSheet();
      fill(sheet.createRow(0), "姓名", "证件号码", "金额");
      fill(sheet.createRow(1), "甲", "110101199003070011");
      sheet.getRow(1).createCell(2).setCellFormula("B9*2");
      for (int i = 2; i < 200; i++) sheet.createRow(i).createCell(2).setCellFormula("\"\"");
      for (int i = 1; i < 200; i++) sheet.getRow(i).getCell(2).setCellValue("");
    });

    assertThat(SheetReader.read(file, COLUMNS, 20)).singleElement().satisfies(row -> {
      assertThat(row.formulas()).containsExactly("amount");
      assertThat(row.text("amount")).isEmpty();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsCsvOfBothKinds(String charset) {
    byte[] file = "姓名,证件号码,金额\r\n\"王,五\",'110101199003070011,1\r\n六,1.10101E+17,\r\n".getBytes(Charset.forName(charset));

    List<SheetRow> rows = SheetReader.read(file, COLUMNS, 100);

    assertThat(rows.get(0).cells()).isEqualTo(Map.of("name", "王,五", "number", "110101199003070011", "amount", "1"));
    assertThat(rows.get(1).rounded()).containsExactly("number");
  }

  @Test
  void refusesAListOfAHundredThousandRowsWithoutReadingThemAll() {
    var text = new StringBuilder("姓名,证件号码\n");
    for (int i = 0; i < 100_000; i++) text.append("甲,").append(i).append('\n');

    assertThatThrownBy(() -> SheetReader.read(text.toString().getBytes(StandardCharsets.UTF_8), COLUMNS, 2000)).hasMessage("shared.sheet.long");
  }

  @Test
  void refusesTheSameAsAnExcelFile() throws IOException {
    byte[] file = workbook(book -> {
      var sheet = book.createSheet();
      fill(sheet.createRow(0), "姓名", "证件号码");
      for (int i = 1; i <= 300; i++) fill(sheet.createRow(i), "甲", "1");
    });

    assertThatThrownBy(() -> SheetReader.read(file, COLUMNS, 200)).hasMessage("shared.sheet.long");
    assertThat(SheetReader.read(file, COLUMNS, 300)).hasSize(300);
  }

  @Test
  void neverUnpacksABombNorOpensAnEntity() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 130; i++) zip.write(nothing);
    }
    assertThat(bomb.size()).isLessThan(1 << 20);
    assertThatThrownBy(() -> SheetReader.read(bomb.toByteArray(), COLUMNS, 100)).hasMessage("shared.sheet.large");

    byte[] evil = replaced(workbook(book -> fill(book.createSheet().createRow(0), "姓名", "证件号码")), "xl/worksheets/sheet1.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
    assertThatThrownBy(() -> SheetReader.read(evil, COLUMNS, 100)).isInstanceOf(Unreadable.class);
  }

  @Test
  void saysWhatToDoWithWhatIsNoList() {
    assertThatThrownBy(() -> SheetReader.read(new byte[0], COLUMNS, 9)).hasMessage("shared.sheet.empty");
    assertThatThrownBy(() -> SheetReader.read(new byte[] {'P', 'K', 3, 4, 9, 9}, COLUMNS, 9)).hasMessage("shared.sheet.broken");
    assertThatThrownBy(() -> SheetReader.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, COLUMNS, 9)).hasMessage("shared.sheet.old");
    assertThatThrownBy(() -> SheetReader.read("苹果,梨\n1,2\n".getBytes(StandardCharsets.UTF_8), COLUMNS, 9)).hasMessage("shared.sheet.no-heading");
    assertThatThrownBy(() -> SheetReader.read("姓名,梨\n1,2\n".getBytes(StandardCharsets.UTF_8), COLUMNS, 9))
        .hasMessage("shared.sheet.column-missing")
        .satisfies(refused -> assertThat(((Unreadable) refused).arguments()).containsExactly("证件号码"));
  }

  @Test
  void givesBackTheRowsThatWereNotTakenWithTheReasonAndTakesTheMendedFileAgain() {
    List<SheetRow> rows = List.of(
        new SheetRow(2, Map.of("name", "甲", "number", "1"), Set.of(), Set.of(), Set.of(), Set.of()),
        new SheetRow(3, Map.of("name", "=HYPERLINK(\"http://x\")", "number", "110101199003070038"), Set.of(), Set.of(), Set.of(), Set.of()));

    byte[] errors = SheetWriter.errors(COLUMNS, rows, Map.of(3, List.of("姓名不对。", "请照证件填写。")), "哪里不对");

    List<SheetRow> again = SheetReader.read(errors, COLUMNS, 10);
    assertThat(again).singleElement().satisfies(row -> {
      assertThat(row.text("name")).isEqualTo("=HYPERLINK(\"http://x\")");
      assertThat(row.text("number")).isEqualTo("110101199003070038");
    });
    SheetColumns withReason = SheetColumns.of("名单", new SheetColumns.Column("why", "哪里不对", Set.of(), true, "", "x"));
    assertThat(SheetReader.read(errors, withReason, 10).getFirst().text("why")).isEqualTo("姓名不对。 请照证件填写。");
  }

  @Test
  void givesAListBackAsItCameWithItsOwnColumnsAndWhatIsWrongBesideEachRow() throws IOException {
    byte[] file = workbook(book -> {
      var sheet = book.createSheet("工人");
      sheet.createRow(0).createCell(0).setCellValue("青禾工地工人名单");
      fill(sheet.createRow(1), "班组", "姓名", "证件号码");
      fill(sheet.createRow(2), "木工", "甲", "1");
      fill(sheet.createRow(4), "瓦工", "=1+1", "110101199003070038");
    });

    byte[] marked = SheetWriter.marked(SheetReader.list(file, COLUMNS, 10), "名单", Map.of(3, List.of("号码不对。", "请改。")), "问题", "没有问题");

    SheetColumns all = SheetColumns.of("名单",
        new SheetColumns.Column("team", "班组", Set.of(), true, "", ""), new SheetColumns.Column("name", "姓名", Set.of(), true, "", ""),
        new SheetColumns.Column("number", "证件号码", Set.of(), true, "", ""), new SheetColumns.Column("why", "问题", Set.of(), true, "", ""));
    assertThat(SheetReader.read(marked, all, 10)).extracting(SheetRow::cells).containsExactly(
        Map.of("team", "木工", "name", "甲", "number", "1", "why", "号码不对。 请改。"),
        Map.of("team", "瓦工", "name", "=1+1", "number", "110101199003070038", "why", "没有问题"));
  }

  private static void fill(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) if (!cells[i].isEmpty()) row.createCell(i).setCellValue(cells[i]);
  }

  private static byte[] workbook(Consumer<XSSFWorkbook> content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      content.accept(book);
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] replaced(byte[] workbook, String part, String content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook)); var written = new ZipOutputStream(out)) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        written.putNextEntry(new ZipEntry(entry.getName()));
        written.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : zip.readAllBytes());
      }
    }
    return out.toByteArray();
  }
}
