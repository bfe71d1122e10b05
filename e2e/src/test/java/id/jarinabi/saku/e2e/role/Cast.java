package id.jarinabi.saku.e2e.role;

import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Http;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One person of every role, and nobody.
final class Cast {
  static final List<String> ROLES =
      List.of("anon", "wali", "santri", "kasir", "keuangan", "bendahara", "pengurus");

  private final Http http;
  private final Map<String, User> people = new LinkedHashMap<>();

  Cast(Pondok pondok, Objects own) {
    http = pondok.http();
    var wali = pondok.newWali(own.santri());
    own.put("wali", wali.get("/api/identity/me").id().toString());
    people.put("wali", wali);
    people.put("santri", own.santri().login());
    people.put("kasir", own.till().cashier());
    people.put("keuangan", pondok.login("keuangan"));
    people.put("bendahara", pondok.login("bendahara"));
    people.put("pengurus", pondok.newPengurus());
  }

  Answer send(String role, String method, String path, @Nullable String body) {
    var token = Optional.ofNullable(people.get(role)).map(User::token);
    return http.send(method, path, token, body, Map.of("Idempotency-Key", Pondok.key().toString()));
  }
}
