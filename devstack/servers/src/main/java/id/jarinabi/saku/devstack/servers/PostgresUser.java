package id.jarinabi.saku.devstack.servers;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whom PostgreSQL runs as: it refuses root.
///
/// An ordinary user runs it plainly. Root runs it in a user namespace of its own, where it is
/// nobody and still owns its files; where such namespaces are forbidden, as a uid that is given the
/// data folder.
sealed interface PostgresUser {

  List<String> command(List<String> program);

  void own(Path folder);

  static PostgresUser choose() {
    if (new UnixSystem().getUid() != 0) {
      return new Ordinary();
    }
    return succeeds(List.of("unshare", "-U", "true")) ? new Nobody() : new Other();
  }

  record Ordinary() implements PostgresUser {
    @Override
    public List<String> command(List<String> program) {
      return program;
    }

    @Override
    public void own(Path folder) {}
  }

  record Nobody() implements PostgresUser {
    @Override
    public List<String> command(List<String> program) {
      return prefixed(List.of("unshare", "-U"), program);
    }

    @Override
    public void own(Path folder) {}
  }

  record Other() implements PostgresUser {
    private static final int UID = 5432;

    @Override
    public List<String> command(List<String> program) {
      return prefixed(
          List.of("setpriv", "--reuid=" + UID, "--regid=" + UID, "--clear-groups"), program);
    }

    @Override
    public void own(Path folder) {
      Folders.all(folder).forEach(Other::give);
      if (!succeeds(command(List.of("test", "-w", folder.toString())))) {
        throw new IllegalStateException(
            "PostgreSQL does not run as root, and uid %d cannot reach %s. Run as an ordinary user, or move the checkout to a folder that others may enter."
                .formatted(UID, folder));
      }
    }

    private static void give(Path path) {
      try {
        Files.setAttribute(path, "unix:uid", UID);
        Files.setAttribute(path, "unix:gid", UID);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<String> prefixed(List<String> prefix, List<String> program) {
    var all = new ArrayList<>(prefix);
    all.addAll(program);
    return all;
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
