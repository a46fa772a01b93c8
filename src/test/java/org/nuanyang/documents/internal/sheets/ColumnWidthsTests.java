package org.nuanyang.documents.internal.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;

class ColumnWidthsTests {

  @Test
  void keepsWhatWasAskedForWhereItIsEnough() {
    var table = new Block.Table(List.of(new Block.Column("名称", 3), new Block.Column("说明", 7)), List.of(List.of("劳动合同", "双方签订")));

    assertThat(ColumnWidths.of(table)).containsExactly(new double[] {0.3, 0.7}, within(1e-9));
  }

  @Test
  void tearsNoSumAndNoShortTitle() throws Exception {
    var table = new Block.Table(
        List.of(new Block.Column("序号", 1), new Block.Column("种类", 3), new Block.Column("具体情况", 9), new Block.Column("价值", 2), new Block.Column("怎样分割", 6)),
        List.of(List.of("1", "房屋", "某某市某某区平安路1号2单元301室，登记在被告名下，没有贷款", "1,600,000.00元", "归原告，补给被告300000元")));

    try (PDDocument document = Loader.loadPDF(SheetExamples.PRESS.pdf(new PaperSheet("财产", List.of(table), false)))) {
      assertThat(new PDFTextStripper().getText(document).lines().flatMap(line -> Arrays.stream(line.split(" "))))
          .contains("序号", "1,600,000.00元", "怎样分割");
    }
  }

  @Test
  void alwaysMakesUpTheWholeTable() {
    LongStream.range(0, 300)
        .mapToObj(NastyTexts::sheet)
        .flatMap(sheet -> sheet.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .forEach(table -> {
          double[] widths = ColumnWidths.of(table);
          assertThat(widths).hasSize(table.columns().size());
          assertThat(Arrays.stream(widths).sum()).isCloseTo(1, within(1e-6));
          assertThat(Arrays.stream(widths).min().orElseThrow()).isPositive();
        });
  }
}
