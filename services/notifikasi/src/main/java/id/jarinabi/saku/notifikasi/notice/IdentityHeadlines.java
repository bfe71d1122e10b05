package id.jarinabi.saku.notifikasi.notice;

import static id.jarinabi.saku.kernel.Role.ADMIN_KEUANGAN;
import static id.jarinabi.saku.kernel.Role.BENDAHARA;
import static id.jarinabi.saku.kernel.Role.PENGURUS;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent;
import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// Which events of accounts, PINs and cards are told, and to whom.
final class IdentityHeadlines {
  private IdentityHeadlines() {}

  static @Nullable News of(IdentityEvent event) {
    return switch (event) {
      case IdentityEvent.PinLocked e ->
          personal(NoticeType.PIN_LOCKED, e.userId(), e.santriId(), e);
      case IdentityEvent.PinReset e ->
          personal(NoticeType.PIN_CHANGED, e.userId(), e.santriId(), e);
      case IdentityEvent.CardReplaced e ->
          News.ofFamily(NoticeType.CARD_CHANGED, e.santriId().value(), e.santriId(), null, e);
      case UserRegistered e when isFinance(e.role()) -> financeAccount(e.userId(), nameless(e));
      case UserChanged e when isFinance(e.role()) -> financeAccount(e.userId(), nameless(e));
      case UserRegistered _,
          UserChanged _,
          IdentityEvent.SantriRegistered _,
          IdentityEvent.SantriChanged _,
          IdentityEvent.WaliLinked _,
          IdentityEvent.WaliUnlinked _,
          IdentityEvent.PinRefused _,
          IdentityEvent.SessionsRevoked _ ->
          null;
    };
  }

  /// A santri's is the family's, anybody else's their own.
  private static News personal(
      NoticeType type, UserId user, @Nullable SantriId santri, DomainEvent event) {
    return santri == null
        ? News.of(type, user.value(), Audience.only(user), null, event)
        : News.ofFamily(type, santri.value(), santri, null, event);
  }

  /// All who watch over money hear of a hand at it, but for the one whose account it is: also the
  /// others of the same role, in whose place a false colleague would sign.
  private static News financeAccount(UserId user, DomainEvent account) {
    return News.of(
        NoticeType.FINANCE_ACCOUNT_CHANGED,
        user.value(),
        Audience.everybody(ADMIN_KEUANGAN, BENDAHARA, PENGURUS).but(user),
        null,
        account);
  }

  private static boolean isFinance(String role) {
    return Role.ofWireName(role).filter(Role::isFinance).isPresent();
  }

  /// Kept without the person's name, which stands in one place.
  private static UserRegistered nameless(UserRegistered e) {
    return new UserRegistered(e.userId(), "", "", e.role(), null, null, e.active());
  }

  private static UserChanged nameless(UserChanged e) {
    return new UserChanged(e.userId(), "", "", e.role(), null, null, e.active());
  }
}
