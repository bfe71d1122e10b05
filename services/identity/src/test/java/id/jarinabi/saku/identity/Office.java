package id.jarinabi.saku.identity;

import static id.jarinabi.saku.testing.JsonAt.at;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The pondok's office, reached over HTTP only: it hires people and registers santri.
public final class Office {
  public static final String PASSWORD = "Kunci#Rahasia26";
  public static final String PIN = "739182";
  private static final AtomicInteger NUMBER =
      new AtomicInteger((int) (System.nanoTime() % 100_000));

  /// A santri, registered, with an account of their own.
  public record Child(UUID id, UUID userId, String nis, String temporaryPassword) {}

  private Office() {}

  public static Login bendahara() {
    var known = Login.attempt("bendahara", PASSWORD);
    return known.statusCode() == 200
        ? Login.of("bendahara", PASSWORD, known)
        : chooses("bendahara", "Mula-Mula#2026");
  }

  public static Login keuangan() {
    return hire("admin-keuangan", Map.of());
  }

  public static Login kasir() {
    return hire("admin-unit", Map.of("unitId", UUID.randomUUID()));
  }

  public static Login wali() {
    return hire("wali", Map.of());
  }

  public static Login pengurus() {
    return hire("pengurus", Map.of());
  }

  /// Somebody new, who has chosen a password of their own.
  public static Login hire(String role, Map<String, ?> more) {
    var username = role.replace("-", ".") + number();
    var made = register(bendahara(), username, role, more);
    if (made.statusCode() != 201) {
      throw new AssertionError(made.asString());
    }
    return chooses(username, at(made, "temporaryPassword"));
  }

  public static Response register(Login by, String username, String role, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("username", username);
    body.put("name", "Nama " + username);
    body.put("role", role);
    return by.request().body(body).post("/api/identity/users");
  }

  /// Logs in with a temporary password and replaces it.
  public static Login chooses(String username, String temporary) {
    var first = Login.of(username, temporary);
    var changed =
        first
            .request()
            .body(Map.of("currentPassword", temporary, "newPassword", PASSWORD))
            .put("/api/identity/me/password");
    if (changed.statusCode() != 200) {
      throw new AssertionError(changed.asString());
    }
    return Login.of(username, PASSWORD, changed);
  }

  public static Child santri(Login keuangan) {
    return santri(keuangan, "Santri " + number(), null);
  }

  public static Child santri(Login keuangan, String name, @Nullable String dormitory) {
    var nis = "N" + number();
    var body = new HashMap<String, Object>(Map.of("nis", nis, "name", name, "gender", "PUTRI"));
    if (dormitory != null) {
      body.put("dormitory", dormitory);
    }
    var made = keuangan.request().body(body).post("/api/identity/santri");
    if (made.statusCode() != 201) {
      throw new AssertionError(made.asString());
    }
    return new Child(
        UUID.fromString(at(made, "id")),
        UUID.fromString(at(made, "userId")),
        nis,
        at(made, "temporaryPassword"));
  }

  public static Child santriWithPin(Login keuangan) {
    var child = santri(keuangan);
    setPin(keuangan, child, PIN);
    return child;
  }

  public static void setPin(Login keuangan, Child child, String pin) {
    keuangan
        .request()
        .body(Map.of("newPin", pin))
        .post("/api/identity/santri/" + child.id() + "/pin")
        .then()
        .statusCode(204);
  }

  public static String number() {
    return "%06d".formatted(NUMBER.incrementAndGet());
  }
}
