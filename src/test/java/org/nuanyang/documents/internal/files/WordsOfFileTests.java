package org.nuanyang.documents.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.BroughtText;

/** What is read of files from anybody's hands, and what is refused. */
class WordsOfFileTests {

  private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
  private final WordsOfFile files = new WordsOfFile();

  private static byte[] zip(String name, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] docx(String body) throws IOException {
    return zip("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(byte[] content, String why) {
    assertThatThrownBy(() -> files.read(content)).hasMessage(why);
  }

  @Test
  void readsWordByParagraphAndRow() throws IOException {
    byte[] docx = docx("<w:document " + WORD + "><w:body><w:p><w:r><w:t>租赁</w:t></w:r><w:r><w:t>合同</w:t></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>租金</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1000元</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        + "<w:p><w:del><w:r><w:delText>划掉的</w:delText></w:r></w:del><w:r><w:t>完</w:t></w:r></w:p></w:body></w:document>");
    assertThat(files.read(docx)).isEqualTo("租赁合同\n| 租金 | 1000元 |\n完");
  }

  @Test
  void readsTextInBothEncodingsAndNothingElse() throws IOException {
    assertThat(files.read("\ufeff甲方：某某".getBytes(StandardCharsets.UTF_8))).isEqualTo("甲方：某某");
    assertThat(files.read("甲方：某某".getBytes(Charset.forName("GB18030")))).isEqualTo("甲方：某某");
    refused(new byte[0], "documents.text-empty");
    refused(" \n ".getBytes(StandardCharsets.UTF_8), "documents.text-none");
    refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2}, "documents.text-type");
    refused(new byte[BroughtText.LARGEST + 1], "documents.text-too-large");
    refused(zip("xl/workbook.xml", new byte[] {1}), "documents.text-broken");
    refused("PK\u0003\u0004broken".getBytes(StandardCharsets.ISO_8859_1), "documents.text-broken");
  }

  @Test
  void readsPdfAndSaysWhatIsTheMatter() throws IOException {
    assertThat(files.read(pdf("LEASE 12", false))).contains("LEASE 12");
    refused(pdf("", false), "documents.text-none");
    refused(pdf("secret", true), "documents.file-locked");
    refused("%PDF-1.7 garbage".getBytes(StandardCharsets.ISO_8859_1), "documents.text-broken");
  }

  private static byte[] pdf(String words, boolean locked) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (var stream = new PDPageContentStream(document, page)) {
        stream.beginText();
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        stream.newLineAtOffset(50, 700);
        stream.showText(words);
        stream.endText();
      }
      if (locked) document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }

  /** Files made to fill the memory, to read other files or to call out are refused at once. */
  @Test
  void hostileFilesAreRefused() throws IOException {
    refused(docx("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document " + WORD + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"), "documents.text-broken");
    refused(zip("word/document.xml", new byte[40 << 20]), "documents.text-broken");
    refused(zip("word/media/bomb.bin", new byte[300 << 20]), "documents.text-broken");
    var packed = new ByteArrayOutputStream();
    packed.write("%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.ISO_8859_1));
    var deflater = new DeflaterOutputStream(packed, new Deflater(9));
    for (int i = 0; i < 80; i++) deflater.write(new byte[1 << 20]);
    deflater.finish();
    refused(packed.toByteArray(), "documents.text-broken");
  }
}
