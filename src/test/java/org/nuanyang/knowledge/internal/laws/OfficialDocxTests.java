package org.nuanyang.knowledge.internal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficialDocxTests {

  @Test
  void theOfficialLayoutIsReadLikeTheCollection() throws IOException {
    LawText text =
        TextReader.read(
            "中华人民共和国灯火法_20200501.docx",
            OfficialDocx.markdown(
                "灯火法.docx",
                docx(
                    "中华人民共和国灯火法",
                    "（2015年6月1日第一届灯火大会通过　根据2020年5月1日第二届灯火大会《关于修改〈中华人民共和国灯火法〉的决定》修正）",
                    "目　　录", "第一编　总则", "第一章　一般规定", "第二章　点灯", "附　　则",
                    "第一编　总则", "第一章　一般规定", "第一条　为了让夜里有灯，制定本法。", "第二章　点灯",
                    "第二条　点灯的人应当做到：", "（一）天黑就点；", "（二）天亮就熄。", "附　　则", "第三条　本法自2020年7月1日起施行。")),
            Manifest.NONE);

    assertThat(text.name()).isEqualTo("灯火法");
    assertThat(text.date()).isEqualTo("2020-05-01");
    assertThat(text.inForceFrom()).isEqualTo("2020-07-01");
    assertThat(text.history()).hasSize(2).first().asString().startsWith("2015年6月1日 第一届灯火大会通过");
    assertThat(text.pieces()).extracting(Piece::key, Piece::chapters).containsExactly(
        org.assertj.core.groups.Tuple.tuple("1", "第一编 总则 > 第一章 一般规定"),
        org.assertj.core.groups.Tuple.tuple("2", "第一编 总则 > 第二章 点灯"),
        org.assertj.core.groups.Tuple.tuple("3", "附 则"));
    assertThat(text.pieces().get(1).text()).isEqualTo("点灯的人应当做到：\n（一）天黑就点；\n（二）天亮就熄。");
  }

  @Test
  void aTextWithoutContentsAndChaptersIsReadToo() throws IOException {
    LawText text =
        TextReader.read("灯.docx", OfficialDocx.markdown("灯.docx", docx("灯火条例", "（1990年3月4日国务院令第1号发布）", "第一条　油灯每天添油。", "第二条　本条例自发布之日起施行。")), Manifest.NONE);

    assertThat(text.articles()).isEqualTo(2);
    assertThat(text.date()).isEqualTo("1990-03-04");
  }

  private static byte[] docx(String... paragraphs) throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for (String paragraph : paragraphs) {
      int half = paragraph.length() / 2;
      xml.append("<w:p><w:r><w:t>").append(paragraph, 0, half).append("</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t>").append(paragraph.substring(half)).append("</w:t></w:r></w:p>");
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
