package id.jarinabi.saku.devstack.demo;

import static id.jarinabi.saku.devstack.demo.Gender.PUTRA;
import static id.jarinabi.saku.devstack.demo.Gender.PUTRI;

import java.util.List;

/// The twenty santri of the demo. They do not exist.
record DemoSantri(String nis, String name, Gender gender, String dormitory, String room) {
  static final String PIN = "246810";
  static final long OPENING_BALANCE = 100_000;

  private static final String ABU_BAKAR = "Asrama Abu Bakar";
  private static final String UMAR = "Asrama Umar";
  private static final String KHADIJAH = "Asrama Khadijah";
  private static final String FATIMAH = "Asrama Fatimah";

  static final List<DemoSantri> ALL =
      List.of(
          new DemoSantri("2026001", "Ahmad Fauzan Hidayat", PUTRA, ABU_BAKAR, "AB-01"),
          new DemoSantri("2026002", "Nabila Zahra Hidayat", PUTRI, KHADIJAH, "KH-01"),
          new DemoSantri("2026003", "Rafi Akbar Santoso", PUTRA, ABU_BAKAR, "AB-01"),
          new DemoSantri("2026004", "Siti Aminatuz Zahro", PUTRI, KHADIJAH, "KH-01"),
          new DemoSantri("2026005", "Muhammad Ilham Maulana", PUTRA, ABU_BAKAR, "AB-02"),
          new DemoSantri("2026006", "Dewi Kartika Lestari", PUTRI, KHADIJAH, "KH-02"),
          new DemoSantri("2026007", "Yusuf Ardiansyah", PUTRA, ABU_BAKAR, "AB-02"),
          new DemoSantri("2026008", "Hana Salsabila", PUTRI, KHADIJAH, "KH-02"),
          new DemoSantri("2026009", "Bagas Prasetyo", PUTRA, ABU_BAKAR, "AB-03"),
          new DemoSantri("2026010", "Laila Nur Fitriani", PUTRI, KHADIJAH, "KH-03"),
          new DemoSantri("2026011", "Zidan Alfarizi", PUTRA, UMAR, "UM-01"),
          new DemoSantri("2026012", "Putri Ayu Wulandari", PUTRI, FATIMAH, "FA-01"),
          new DemoSantri("2026013", "Teuku Haikal Ramadhan", PUTRA, UMAR, "UM-01"),
          new DemoSantri("2026014", "Khoirunnisa Azzahra", PUTRI, FATIMAH, "FA-01"),
          new DemoSantri("2026015", "Gilang Nur Rahman", PUTRA, UMAR, "UM-02"),
          new DemoSantri("2026016", "Aulia Rahma Dina", PUTRI, FATIMAH, "FA-02"),
          new DemoSantri("2026017", "Fajar Sidik Nasution", PUTRA, UMAR, "UM-02"),
          new DemoSantri("2026018", "Maryam Qonita", PUTRI, FATIMAH, "FA-02"),
          new DemoSantri("2026019", "Andi Fikri Syahputra", PUTRA, UMAR, "UM-03"),
          new DemoSantri("2026020", "Ratna Sari Dewanti", PUTRI, FATIMAH, "FA-03"));

  static DemoSantri of(String nis) {
    return ALL.stream().filter(santri -> santri.nis().equals(nis)).findFirst().orElseThrow();
  }

  String firstName() {
    return name.substring(0, name.indexOf(' '));
  }

  /// The one who came without money, so that a refusal for lack of it is one sale away.
  boolean penniless() {
    return nis.equals("2026020");
  }
}
