package id.jarinabi.saku.notifikasi.words;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import java.util.UUID;

/// The pages of the app that notifications lead to. The app has a route for each of them.
final class Links {
  private Links() {}

  /// Where a role is at home.
  static String home(Role role) {
    return switch (role) {
      case SANTRI -> "/santri";
      case WALI -> "/wali";
      case ADMIN_UNIT -> "/kasir";
      case ADMIN_KEUANGAN -> "/keuangan";
      case BENDAHARA -> "/bendahara";
      case PENGURUS -> "/pengurus";
    };
  }

  /// A santri's own pages, or a wali's of this child.
  static String santri(Reader reader, SantriId santri) {
    return reader.isSantri() ? "/santri" : home(reader.role()) + "/santri/" + santri;
  }

  static String transaction(Reader reader, SantriId santri, UUID id) {
    return santri(reader, santri) + "/transaksi/" + id;
  }

  static String limits(Reader reader, SantriId santri) {
    return santri(reader, santri) + "/batas";
  }

  static String mutations(Reader reader, SantriId santri) {
    return santri(reader, santri) + "/mutasi";
  }

  static String topUp(Reader reader, SantriId santri) {
    return santri(reader, santri) + "/isi-saldo";
  }

  static String payment(UUID request) {
    return "/santri/bayar/" + request;
  }

  static String account(Role role) {
    return home(role) + "/akun";
  }

  /// Pengurus look at sums, not at single claims.
  static String claim(Role role, UUID id) {
    return role == Role.PENGURUS ? home(role) : home(role) + "/klaim/" + id;
  }

  static String user(Role role, UUID id) {
    return role == Role.PENGURUS ? home(role) : home(role) + "/pengguna/" + id;
  }

  static String reconciliation(Role role) {
    return home(role) + "/rekonsiliasi";
  }

  static String unallocated(Role role) {
    return home(role) + "/dana-tak-dikenal";
  }
}
