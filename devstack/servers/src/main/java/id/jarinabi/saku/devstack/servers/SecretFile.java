package id.jarinabi.saku.devstack.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/// A small file that only its owner may read (0600). Written aside and moved, so that nobody
/// meets half of it.
public record SecretFile(Path file) {
  private static final SecureRandom RANDOM = new SecureRandom();

  public String read() {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(String content) {
    try {
      Files.createDirectories(file.getParent());
      Path aside =
          Files.createTempFile(
              file.getParent(),
              ".secret-",
              "",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(aside, content);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What stands in the file; at the first call, what `made` gives.
  public String readOrWrite(Supplier<String> made) {
    if (!Files.exists(file)) {
      write(made.get());
    }
    return read();
  }

  /// 32 random bytes in the URL-safe Base64: fit for a password in any file or address.
  public static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
