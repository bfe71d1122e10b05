package id.jarinabi.saku.devstack.servers;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whom PostgreSQL runs as: it refuses root, and a user without a name.
///
/// An ordinary user runs it plainly. Root runs it in a user namespace of its own, where it is
/// nobody and still owns its files; where such namespaces are forbidden, as a uid that is given
/// the data folder.
sealed interface PostgresUser {

  List<String> command(List<String> program);

  void own(Path folder);

  static PostgresUser choose() {
    boolean nameless = System.getProperty("user.name").equals("?");
    if (new UnixSystem().getUid() != 0 && !nameless) {
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
    private static final String NAME = "nobody";

    @Override
    public List<String> command(List<String> program) {
      return prefixed(
          List.of("setpriv", "--reuid=" + NAME, "--regid=65534", "--clear-groups"), program);
    }

    @Override
    public void own(Path folder) {
      try {
        var users = FileSystems.getDefault().getUserPrincipalLookupService();
        var nobody = users.lookupPrincipalByName(NAME);
        for (Path path : Folders.all(folder).toList()) {
          Files.setOwner(path, nobody);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (!succeeds(command(List.of("test", "-w", folder.toString())))) {
        throw new IllegalStateException(
            "PostgreSQL does not run as root, and %s cannot reach %s: run as an ordinary user"
                .formatted(NAME, folder));
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
