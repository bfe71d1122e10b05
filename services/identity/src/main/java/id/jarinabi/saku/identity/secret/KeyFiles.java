package id.jarinabi.saku.identity.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The keys that only identity is handed, each in a file of its own outside the database.
@ApplicationScoped
public class KeyFiles {
  private static final int FEWEST_BYTES = 32;

  private final Path own;

  KeyFiles(@ConfigProperty(name = "saku.keys.own") Path own) {
    this.own = own;
  }

  /// A key of at least 256 bits, kept as base64.
  public byte[] secret(String name) {
    var key = Base64.getDecoder().decode(text(name).strip());
    if (key.length < FEWEST_BYTES) {
      throw new IllegalStateException("the key " + name + " is shorter than 256 bits");
    }
    return key;
  }

  public String text(String name) {
    try {
      return Files.readString(own.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
