package id.jarinabi.saku.notifikasi.words;

import id.jarinabi.saku.events.IdentityEvent.CardReplaced;
import id.jarinabi.saku.events.IdentityEvent.PinLocked;
import id.jarinabi.saku.events.IdentityEvent.PinReset;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What is said of accounts, PINs and cards.
final class AccountWords {
  private static final String NOT_YOU =
      " Bila bukan atas kehendak Anda, segera hubungi Admin Keuangan.";

  private AccountWords() {}

  static Wording locked(PinLocked event, Reader reader, ZoneId zone) {
    var whose = whose(event.santriId(), reader);
    return new Wording(
        "PIN %s terkunci sementara".formatted(whose),
        "PIN %s salah dimasukkan berulang kali. %s Saldo tetap aman."
            .formatted(whose, until(event.lockedUntil(), zone)),
        link(event.santriId(), reader));
  }

  static Wording pinChanged(PinReset event, Reader reader) {
    var whose = whose(event.santriId(), reader);
    return new Wording(
        "PIN %s telah diganti".formatted(whose),
        (event.byUserId().equals(event.userId())
                    ? "PIN %s baru saja diganti oleh pemiliknya."
                    : "PIN %s baru saja disetel ulang oleh petugas.")
                .formatted(whose)
            + NOT_YOU,
        link(event.santriId(), reader));
  }

  static Wording card(CardReplaced event, Reader reader) {
    var whose = reader.santriName();
    return event.blockedOnly()
        ? new Wording(
            "Kartu %s diblokir".formatted(whose),
            "Kartu %s tidak dapat dipakai lagi. Saldo tetap aman. Hubungi Admin Keuangan untuk"
                    .formatted(whose)
                + " kartu pengganti.",
            Links.santri(reader, event.santriId()))
        : new Wording(
            "Kartu %s diganti".formatted(whose),
            "Kartu baru %s sudah aktif dan kartu lama tidak berlaku lagi.".formatted(whose)
                + NOT_YOU,
            Links.santri(reader, event.santriId()));
  }

  static Wording financeAccount(
      UserId user, String role, boolean isNew, boolean active, Reader reader) {
    var office =
        Role.ofWireName(role).filter(Role.BENDAHARA::equals).isPresent()
            ? "Bendahara"
            : "Admin Keuangan";
    var what = isNew ? "baru dibuat" : active ? "diubah" : "dinonaktifkan";
    return new Wording(
        "Akun %s %s".formatted(office, what),
        "Akun %s atas nama %s %s. Bila Anda tidak mengetahuinya, tanyakan kepada Bendahara."
            .formatted(office, reader.personName(), what),
        Links.user(reader.role(), user.value()));
  }

  private static String until(@Nullable OffsetDateTime moment, ZoneId zone) {
    return moment == null
        ? "Hubungi Admin Keuangan untuk menyetel PIN baru."
        : "Dapat dicoba lagi pukul %s.".formatted(Phrases.hour(moment, zone));
  }

  private static String whose(@Nullable SantriId santri, Reader reader) {
    return santri == null ? "Anda" : reader.santriName();
  }

  private static String link(@Nullable SantriId santri, Reader reader) {
    return santri == null || reader.isSantri()
        ? Links.account(reader.role())
        : Links.santri(reader, santri);
  }
}
