package id.jarinabi.saku.devstack.gateway;

import java.util.List;

/// The accounts of the demo data, as the contract fixes them. Shown in demo mode only.
public record DemoAccount(String username, String who, String pin) {
  public static final String PASSWORD = "Saku#Demo2026";

  public static final List<DemoAccount> ALL =
      List.of(
          new DemoAccount("bendahara", "Bendahara", "314159"),
          new DemoAccount("keuangan", "Admin Keuangan", "271828"),
          new DemoAccount("kantin.putra", "Kasir Kantin Putra", "161803"),
          new DemoAccount("kantin.putri", "Kasir Kantin Putri", "161803"),
          new DemoAccount("koperasi", "Kasir Koperasi", "161803"),
          new DemoAccount("laundry", "Kasir Laundry", "161803"),
          new DemoAccount("pengurus", "Pengurus", "–"),
          new DemoAccount("wali.aisyah", "Wali dari 2026001 dan 2026002", "–"),
          new DemoAccount("wali.budi", "Wali dari 2026003", "–"),
          new DemoAccount("2026001 … 2026020", "Santri (NIS)", "246810"));
}
