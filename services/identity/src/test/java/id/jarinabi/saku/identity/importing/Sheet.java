package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.testing.Bench;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/// A sheet of santri on its way in.
final class Sheet {
  static final String HEADER = "nis;nama;jenis kelamin;asrama;kamar;wali username\n";

  private Sheet() {}

  static Response send(Login by, byte[] file, String query) {
    return by.request()
        .contentType("text/csv")
        .body(file)
        .post("/api/identity/santri/import" + query);
  }

  static Response send(Login by, String text, String query) {
    return send(by, text.getBytes(StandardCharsets.UTF_8), query);
  }

  static long santri() {
    return Bench.get().database().number("select count(*) from identity.santri");
  }
}
