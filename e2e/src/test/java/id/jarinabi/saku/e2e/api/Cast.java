package id.jarinabi.saku.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.User;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One person of every role, a santri at a kiosk, a newcomer whose password is still the
/// temporary one, and nobody.
final class Cast {
  static final String NOBODY = "anon";
  private static final String KIOSK = "kiosk";
  static final String NEWCOMER = "baru";

  static final List<String> ROLES =
      List.of(
          NOBODY, "wali", "santri", "kasir", "keuangan", "bendahara", "pengurus", KIOSK, NEWCOMER);

  /// A kiosk's session ends after sixty seconds.
  private static final Duration MINUTE_AT_THE_KIOSK = Duration.ofSeconds(30);

  private static final Map<String, String> PINS =
      Map.of(
          "kasir", Pondok.CASHIER_PIN,
          "keuangan", Pondok.KEUANGAN_PIN,
          "bendahara", Pondok.BENDAHARA_PIN);

  private final Pondok pondok;
  private final Household home;
  private final Map<String, User> people = new HashMap<>();
  private final String temporaryPassword;
  private String kioskToken = "";
  private long kioskOpened;

  Cast(Pondok pondok, Household home) {
    this.pondok = pondok;
    this.home = home;
    people.put("wali", home.wali());
    people.put("santri", home.santri().login());
    people.put("kasir", home.till().cashier());
    people.put("keuangan", pondok.login("keuangan"));
    people.put("bendahara", pondok.login("bendahara"));
    people.put("pengurus", pondok.newPengurus());
    var username = home.fill("{new}");
    temporaryPassword = hired(username);
    people.put(NEWCOMER, pondok.login(username, temporaryPassword));
  }

  /// As this role, with the household's things in path and body.
  Answer send(
      String role, String method, String path, @Nullable Object body, Map<String, String> headers) {
    return pondok.http().send(method, path, token(role), body, headers);
  }

  /// `text` with the secrets of whoever sends it.
  String fill(String role, String text) {
    return text.replace("{pin}", PINS.getOrDefault(role, Pondok.SANTRI_PIN))
        .replace("{password}", role.equals(NEWCOMER) ? temporaryPassword : Pondok.PASSWORD);
  }

  /// Empty for nobody.
  Optional<String> token(String role) {
    return role.equals(KIOSK)
        ? Optional.of(kioskToken())
        : Optional.ofNullable(people.get(role)).map(User::token);
  }

  private String kioskToken() {
    if (kioskToken.isEmpty() || System.nanoTime() - kioskOpened > MINUTE_AT_THE_KIOSK.toNanos()) {
      home.newCard();
      var body =
          "{\"kioskToken\":\"{kioskToken}\",\"cardToken\":\"{cardToken}\",\"pin\":\"{pin}\"}";
      var opened =
          send(
              NOBODY,
              "POST",
              "/api/identity/kiosk/session",
              fill(KIOSK, home.fill(body)),
              Map.of());
      assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
      kioskToken = opened.body().path("accessToken").asText();
      kioskOpened = System.nanoTime();
    }
    return kioskToken;
  }

  private String hired(String username) {
    var newcomer = Map.of("username", username, "name", "Pegawai baru", "role", "admin-keuangan");
    return pondok
        .bendahara()
        .post("/api/identity/users", newcomer)
        .body()
        .path("temporaryPassword")
        .asText();
  }
}
