package id.jarinabi.saku.events.contract;

import static id.jarinabi.saku.events.contract.EventExamples.AISYAH;
import static id.jarinabi.saku.events.contract.EventExamples.CANTEEN;
import static id.jarinabi.saku.events.contract.EventExamples.CASHIER;
import static id.jarinabi.saku.events.contract.EventExamples.KEUANGAN;
import static id.jarinabi.saku.events.contract.EventExamples.SESSION;
import static id.jarinabi.saku.events.contract.EventExamples.WALI;
import static id.jarinabi.saku.events.contract.EventExamples.at;
import static id.jarinabi.saku.events.contract.EventExamples.id;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent.CardReplaced;
import id.jarinabi.saku.events.IdentityEvent.PinLocked;
import id.jarinabi.saku.events.IdentityEvent.PinRefused;
import id.jarinabi.saku.events.IdentityEvent.PinReset;
import id.jarinabi.saku.events.IdentityEvent.SantriChanged;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.SessionsRevoked;
import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.kernel.UserId;
import java.util.List;

final class IdentityExamples {
  private static final UserId HER_LOGIN = new UserId(id(15));

  private IdentityExamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new UserRegistered(HER_LOGIN, "2026001", "Aisyah", "santri", null, AISYAH, true),
        new UserChanged(
            CASHIER, "kantin.putri", "Kantin Putri", "admin-unit", CANTEEN, null, false),
        new SantriRegistered(AISYAH, 1, "2026001", "Aisyah", "PUTRI", "Khadijah", "2B", "ACTIVE"),
        new SantriChanged(AISYAH, 2, "2026001", "Aisyah", "PUTRI", "Khadijah", "3A", "INACTIVE"),
        new WaliLinked(AISYAH, WALI, at("01:04:11")),
        new WaliUnlinked(AISYAH, WALI, at("01:09:52")),
        new PinLocked(HER_LOGIN, AISYAH, SESSION, at("02:45:00")),
        new PinReset(HER_LOGIN, AISYAH, KEUANGAN),
        new PinRefused(HER_LOGIN, AISYAH, SESSION, 4),
        new CardReplaced(AISYAH, false, KEUANGAN),
        new SessionsRevoked(CASHIER, at("02:31:07"), "password_changed"));
  }
}
