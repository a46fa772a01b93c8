package org.nuanyang.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/** The installed LibreOffice, which opens Word files as a lawyer's computer does. Where none is installed the test is reported as skipped. */
public final class LibreOffice {

  private static final List<Path> PROGRAMS = List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/bin/libreoffice"));

  private LibreOffice() {}

  /**
   * Opens Word files, all in one start since that takes seconds, and reads what it would print of each.
   *
   * @param files Word files by a name in ASCII
   * @return the text of each by the same name; a file that it could not open is missing
   */
  public static Map<String, String> read(Map<String, byte[]> files) throws IOException, InterruptedException {
    Path program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(program != null, "no LibreOffice at " + PROGRAMS);
    Path folder = Files.createTempDirectory("nuanyang-office");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue());
      List<String> command =
          Stream.concat(
                  Stream.of(
                      program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--norestore",
                      "--convert-to", "pdf", "--outdir", folder.resolve("pdf").toString()),
                  files.keySet().stream().map(name -> folder.resolve(name + ".docx").toString()))
              .toList();
      Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
      if (!office.waitFor(180, TimeUnit.SECONDS)) {
        office.descendants().forEach(ProcessHandle::destroyForcibly);
        office.destroyForcibly().waitFor();
        throw new AssertionError("LibreOffice did not end: " + Files.readString(folder.resolve("log")));
      }
      Map<String, String> read = new LinkedHashMap<>();
      for (String name : files.keySet()) {
        Path pdf = folder.resolve("pdf").resolve(name + ".pdf");
        if (Files.exists(pdf)) read.put(name, textOf(pdf));
      }
      return read;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static String textOf(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
