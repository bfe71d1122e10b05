package id.jarinabi.saku.e2e.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// A santri of the pondok.
public record Santri(UUID id, String nis, Pondok pondok) {

  public Answer topUp(long amount) {
    var paid = topUp(amount, Pondok.key());
    assertThat(paid.status()).as(paid.toString()).isEqualTo(201);
    return paid;
  }

  public Answer topUp(long amount, UUID key) {
    return pondok
        .keuangan()
        .post(
            "/api/topup/cash",
            Map.of("santriId", id, "amount", amount, "payerName", "Bapak " + nis),
            key);
  }

  /// In rupiah; −1 while there is no account yet.
  public long balance() {
    var account = pondok.keuangan().get("/api/saldo/santri/" + id);
    return account.status() == 200 ? account.body().path("balance").asLong() : -1;
  }

  /// The signed amounts of all mutations, newest first.
  public List<Long> mutations() {
    var page = pondok.keuangan().get("/api/saldo/santri/" + id + "/mutations?limit=200");
    assertThat(page.status()).as(page.toString()).isEqualTo(200);
    return StreamSupport.stream(page.body().path("items").spliterator(), false)
        .map(mutation -> mutation.path("amount").asLong())
        .toList();
  }

  /// Logged in on a device of their own.
  public User login() {
    return pondok.login(nis);
  }
}
