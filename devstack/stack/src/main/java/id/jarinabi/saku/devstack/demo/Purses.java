package id.jarinabi.saku.devstack.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What everybody has left, in rupiah, as far as the last answers told.
final class Purses {
  private final Map<String, Long> balances;

  private Purses(Map<String, Long> balances) {
    this.balances = new ConcurrentHashMap<>(balances);
  }

  static Purses read(ApiSession keuangan) {
    return new Purses(
        keuangan.list("/api/saldo/balances").stream()
            .collect(
                Collectors.toMap(
                    item -> item.path("santriId").asText(),
                    item -> item.path("balance").asLong())));
  }

  boolean holds(String santriId, long amount) {
    return balances.getOrDefault(santriId, 0L) >= amount;
  }

  void told(String santriId, long balance) {
    balances.put(santriId, balance);
  }

  void gained(String santriId, long amount) {
    balances.merge(santriId, amount, Long::sum);
  }
}
