package id.jarinabi.saku.devstack.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Everybody of the demo who is no santri. An empty PIN: this role has none. The bendahara is
/// there before the demo data: identity makes that account itself.
enum DemoStaff {
  BENDAHARA("bendahara", "Bendahara", "bendahara", "314159"),
  KEUANGAN("keuangan", "Siti Maryam", "admin-keuangan", "271828"),
  KANTIN_PUTRA("kantin.putra", "Slamet Widodo", "admin-unit", "161803"),
  KANTIN_PUTRI("kantin.putri", "Nur Kholifah", "admin-unit", "161803"),
  KOPERASI("koperasi", "Hendra Gunawan", "admin-unit", "161803"),
  LAUNDRY("laundry", "Sri Wahyuningsih", "admin-unit", "161803"),
  PENGURUS("pengurus", "K.H. Abdul Ghofur", "pengurus", ""),
  WALI_AISYAH("wali.aisyah", "Aisyah Rahmawati", "wali", ""),
  WALI_BUDI("wali.budi", "Budi Santoso", "wali", "");

  private final String username;
  private final String fullName;
  private final String role;
  private final String pin;

  DemoStaff(String username, String fullName, String role, String pin) {
    this.username = username;
    this.fullName = fullName;
    this.role = role;
    this.pin = pin;
  }

  static List<DemoStaff> all() {
    return Arrays.asList(values());
  }

  String username() {
    return username;
  }

  String fullName() {
    return fullName;
  }

  String role() {
    return role;
  }

  Optional<String> pin() {
    return pin.isEmpty() ? Optional.empty() : Optional.of(pin);
  }

  /// The NIS of the santri whose wali this is.
  List<String> children() {
    return switch (this) {
      case WALI_AISYAH -> List.of("2026001", "2026002");
      case WALI_BUDI -> List.of("2026003");
      default -> List.of();
    };
  }
}
