package org.nuanyang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Under whose name the database server runs. PostgreSQL refuses to run as root; so root steps into
 * a user namespace without privileges, or, where that is forbidden, becomes {@code nobody}.
 */
enum ServerAccount {
  /** An ordinary user starts the server as itself. */
  SELF(List.of(), null),
  /** Root in an empty user namespace: the files stay root's, the privileges are gone. */
  NAMESPACE(List.of("unshare", "-U"), "root"),
  /** Root as {@code nobody}: the files must belong to that account and the way to them be open. */
  NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"), "nobody");

  private final List<String> prefix;
  private final String owner;

  ServerAccount(List<String> prefix, String owner) {
    this.prefix = prefix;
    this.owner = owner;
  }

  /** The account that works on this machine for the person who started us. */
  static ServerAccount ofThisMachine() {
    if (!"root".equals(System.getProperty("user.name"))) return SELF;
    return works(NAMESPACE) ? NAMESPACE : NOBODY;
  }

  List<String> command(List<String> plain) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(plain);
    return whole;
  }

  /** Hands a folder and all below it to this account, and checks that it can get there. */
  void takeOver(Path folder) throws IOException {
    if (owner == null) return;
    if (this == NOBODY) requireOpenWayTo(folder);
    if (Files.getOwner(folder).getName().equals(owner)) return;
    UserPrincipal account =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) all::iterator) Files.setOwner(each, account);
    }
  }

  private static void requireOpenWayTo(Path folder) throws IOException {
    for (Path step = folder.toRealPath().getParent(); step != null; step = step.getParent()) {
      if (!Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        throw new IOException(
            "the database runs as \"nobody\", who may not pass "
                + step
                + "; choose another data folder with --data, or start as an ordinary user");
      }
    }
  }

  private static boolean works(ServerAccount account) {
    try {
      Process trial =
          new ProcessBuilder(account.command(List.of("true")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
    } catch (IOException | InterruptedException impossible) {
      return false;
    }
  }
}
