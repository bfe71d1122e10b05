package id.jarinabi.saku.e2e.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What can be wrong with a picture or a sheet that is sent as it is.
final class UploadAttacks {
  private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
  static final Set<Integer> REFUSED = Set.of(400, 415, 422);

  private final String path;
  private final byte[] file;
  private final Map<String, String> headers;

  /// `path`, `file` and `headers` are those of a call that is right.
  UploadAttacks(String path, byte[] file, Map<String, String> headers) {
    this.path = path;
    this.file = file;
    this.headers = headers;
  }

  Stream<Attack> all() {
    var beheaded = file.clone();
    Arrays.fill(beheaded, 0, 16, (byte) 0);
    return Stream.of(
        attack("nothing", new byte[0], REFUSED),
        attack("blanks", " ".repeat(100).getBytes(UTF_8), REFUSED),
        attack("text", "bukan berkas yang diminta".getBytes(UTF_8), REFUSED),
        attack("JSON", "{\"a\":1}".getBytes(UTF_8), REFUSED),
        attack("a page", "<html><script>alert(1)</script></html>".getBytes(UTF_8), REFUSED),
        attack("a script's picture", "<svg onload='alert(1)'/>".getBytes(UTF_8), REFUSED),
        attack("bytes that are no text", "\u00ff\u00fe".repeat(500).getBytes(ISO_8859_1), REFUSED),
        attack("an archive's first bytes", "PK\3\4".getBytes(ISO_8859_1), REFUSED),
        attack("a picture's first bytes", "\u00ff\u00d8\u00ff".getBytes(ISO_8859_1), REFUSED),
        attack("a beheaded file", beheaded, REFUSED),
        attack("a little too much", Arrays.copyOf(file, TWO_MEGABYTES + 1), Attack.TOO_LARGE),
        attack("far too much", Arrays.copyOf(file, 3 * TWO_MEGABYTES), Attack.TOO_LARGE));
  }

  private Attack attack(String name, byte[] sent, Set<Integer> may) {
    return new Attack(name, path, sent, headers, may);
  }
}
