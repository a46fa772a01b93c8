package org.nuanyang.groups.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.groups.RosterFile;
import org.nuanyang.shared.sheet.SheetReader;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** What stands in the rows of a roster is read as its makers meant it, and where nobody can tell, they are asked. */
class RosterCheckTests {

  private final RosterWords words = new RosterWords(texts(), mock(Eligibility.class));

  private static ReloadableResourceBundleMessageSource texts() {
    var texts = new ReloadableResourceBundleMessageSource();
    texts.setBasenames("classpath:messages/groups", "classpath:messages/shared");
    texts.setDefaultEncoding("UTF-8");
    return texts;
  }

  private List<RosterCheck.Result> checked(byte[] file) {
    var check = new RosterCheck(words, Facts.on("NATIONAL", LocalDate.of(2026, 7, 1)));
    return SheetReader.read(file, words.columns(), 10).stream().map(check::check).toList();
  }

  @Test
  void tellsNumbersDaysFormulasAndMergedCellsApart() {
    List<RosterCheck.Result> rows =
        checked(
            RosterFile.of("姓 名", "身份证号码（18 位）", "金额")
                .row("甲", 159921198506150017.0, 14166.330000000002)
                .row("乙", "11010519491231002X", 14166.330000000002)
                .row("丙", "110105194912310038", "")
                .row("丁", "110105194912310054", 3)
                .row("戊", "", 4)
                .row("己", "", "")
                .then(
                    sheet -> {
                      CellStyle day = sheet.getWorkbook().createCellStyle();
                      day.setDataFormat((short) 14);
                      sheet.getRow(3).createCell(2).setCellValue(LocalDate.of(2026, 3, 1));
                      sheet.getRow(3).getCell(2).setCellStyle(day);
                      sheet.getRow(4).getCell(2).setCellFormula("1+2");
                      sheet.addMergedRegion(new CellRangeAddress(5, 6, 2, 2));
                    })
                .bytes());

    assertThat(rows.get(0).problems()).singleElement().asString().contains("证件号码被 Excel 当成数字");
    assertThat(rows.get(1).problems()).isEmpty();
    assertThat(rows.get(1).entry().claimed()).isEqualTo(new BigDecimal("14166.33"));
    assertThat(rows.get(2).problems()).as("a day is no sum").singleElement().asString().contains("请求金额", "只填数字");
    assertThat(rows.get(3).problems()).singleElement().asString().contains("请求金额", "是公式");
    assertThat(rows.subList(4, 6)).allSatisfy(row -> assertThat(row.problems().getFirst()).contains("合并的单元格"));
  }

  @Test
  void theTemplateShowsEveryColumnFilledIn() {
    List<List<String>> template = RosterFile.cells(SheetWriter.template(words.columns(), "怎么填"));

    assertThat(template.getFirst()).hasSize(10).startsWith("姓名*", "证件号码*", "手机号码");
    assertThat(template.get(1)).hasSize(10).allMatch(cell -> !cell.isEmpty());
  }
}
