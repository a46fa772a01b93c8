package org.nuanyang.criminal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.web.OrganLists.Fault;
import org.nuanyang.shared.ModuleMessages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Lists as organs send them: CSV from two kinds of machines, Excel, and what is wrong in them by row. */
class ListSheetTests {

  private final OrganLists lists =
      new OrganLists(new NoticeChoices(new AnnotationConfigApplicationContext(ModuleMessages.class).getBean("messageSource", MessageSource.class)));

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsCsvOfBothKinds(String charset) {
    String text = "案号,姓名,阶段,罪名,通知日期\r\n\"（2026）刑初1号\",甲,一审,\"盗窃,抢劫\",2026/6/5\r\n,,,,\r\n";

    var read = lists.read(text.getBytes(Charset.forName(charset)));

    assertThat(read.faults()).isEmpty();
    assertThat(read.rows()).singleElement().satisfies(row -> {
      assertThat(row.stage()).isEqualTo(CriminalStage.FIRST_INSTANCE);
      assertThat(row.charge()).isEqualTo("盗窃,抢劫");
      assertThat(row.notifiedOn()).isEqualTo("2026-06-05");
    });
  }

  @Test
  void readsTheFirstSheetOfAnExcelFile() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      int at = 0;
      for (List<String> cells : List.of(List.of("被告人", "案号", "诉讼阶段"), List.of("乙", "刑初2号", "二审"))) {
        var row = sheet.createRow(at++);
        for (int i = 0; i < cells.size(); i++) row.createCell(i).setCellValue(cells.get(i));
      }
      book.write(bytes);
    }

    assertThat(lists.read(bytes.toByteArray()).rows()).extracting(row -> row.person() + row.stage()).containsExactly("乙SECOND_INSTANCE");
  }

  @Test
  void saysRowByRowWhatToCorrectAndTakesNothing() {
    var read = lists.read("姓名,案号,阶段,通知日期\n甲,刑初1号,一审,\n9,,开庭,昨天\n".getBytes(StandardCharsets.UTF_8));

    assertThat(read.faults()).extracting(Fault::row, Fault::column)
        .containsExactly(tuple(3, "姓名"), tuple(3, "案号"), tuple(3, "阶段"), tuple(3, "通知日期"));
    assertThat(lists.read("甲,乙".getBytes(StandardCharsets.UTF_8)).faults()).hasSize(3);
    assertThat(lists.read(new byte[] {'P', 'K', 3, 4, 9, 9}).faults()).singleElement().extracting(Fault::sentence).asString().contains("Excel");
    assertThatThrownBy(() -> ListSheet.read(new byte[0])).isInstanceOf(ListSheet.Unreadable.class);
  }

}
