package org.nuanyang.documents.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.documents.VirusScanner.Clean;
import org.nuanyang.documents.VirusScanner.Infected;
import org.nuanyang.documents.VirusScanner.Unavailable;
import org.nuanyang.documents.VirusScanner.Verdict;

/** The client against a daemon that speaks INSTREAM as ClamAV documents it. */
class ClamdTests {

  @Test
  void sendsAllOfItAndBelievesTheAnswer() throws Exception {
    byte[] large = UploadExamples.pdf(400);

    assertThat(asked(large, "stream: OK\0")).isEqualTo(new Clean());
    assertThat(asked(large, "stream: Win.Test.EICAR_HDB-1 FOUND\0")).isEqualTo(new Infected("Win.Test.EICAR_HDB-1"));
  }

  @Test
  void takesNoAnswerForAnAnswer() throws Exception {
    assertThat(asked(new byte[10], "INSTREAM size limit exceeded. ERROR\0")).isInstanceOf(Unavailable.class);
    assertThat(asked(new byte[10], "")).isInstanceOf(Unavailable.class);
    int closed;
    try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = port.getLocalPort();
    }
    assertThat(new Clamd("127.0.0.1:" + closed).scan(new byte[10])).isInstanceOf(Unavailable.class);
  }

  @Test
  void withoutADaemonOnlyTheTestFileIsKnown() {
    var known = new KnownThreat();

    assertThat(known.scan(UploadExamples.EICAR.getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Infected("EICAR"));
    assertThat(known.scan(("%PDF-1.4\n" + UploadExamples.EICAR + "\n%%EOF").getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(new Infected("EICAR"));
    assertThat(known.scan(UploadExamples.pdf(1))).isInstanceOf(Unavailable.class);
  }

  private static Verdict asked(byte[] content, String answer) throws Exception {
    try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> daemon(daemon, answer));
      Verdict verdict = new Clamd("127.0.0.1:" + daemon.getLocalPort()).scan(content);
      assertThat(received.get()).isEqualTo(content);
      return verdict;
    }
  }

  private static byte[] daemon(ServerSocket daemon, String answer) {
    try (var client = daemon.accept()) {
      var in = new DataInputStream(client.getInputStream());
      assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
      var content = new ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) content.writeBytes(in.readNBytes(length));
      client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      return content.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
