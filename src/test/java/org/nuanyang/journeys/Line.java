package org.nuanyang.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way from a phone to the platform, which can be cut: then nothing gets through, whatever the browser believes. */
final class Line implements AutoCloseable {

  private final ServerSocket door;
  private final int to;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  Line(int to) {
    this.to = to;
    try {
      this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    Thread.ofVirtual().start(this::listen);
  }

  String address() {
    return "http://localhost:" + door.getLocalPort();
  }

  void cut() {
    cut = true;
    open.forEach(Line::drop);
  }

  void mend() {
    cut = false;
  }

  private void listen() {
    try {
      while (true) {
        Socket phone = door.accept();
        if (cut) drop(phone);
        else connect(phone);
      }
    } catch (IOException closed) {
      open.forEach(Line::drop);
    }
  }

  private void connect(Socket phone) throws IOException {
    Socket platform = new Socket(InetAddress.getLoopbackAddress(), to);
    open.add(phone);
    open.add(platform);
    Thread.ofVirtual().start(() -> pour(phone, platform));
    Thread.ofVirtual().start(() -> pour(platform, phone));
  }

  private void pour(Socket from, Socket into) {
    try (InputStream in = from.getInputStream(); OutputStream out = into.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException cutOff) {
      // as when the network is lost
    } finally {
      drop(from);
      drop(into);
      open.remove(from);
      open.remove(into);
    }
  }

  private static void drop(Socket one) {
    try {
      one.close();
    } catch (IOException gone) {
      // it is what was wanted
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
