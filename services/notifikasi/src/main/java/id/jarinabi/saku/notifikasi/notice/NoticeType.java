package id.jarinabi.saku.notifikasi.notice;

import static id.jarinabi.saku.kernel.Role.ADMIN_KEUANGAN;
import static id.jarinabi.saku.kernel.Role.ADMIN_UNIT;
import static id.jarinabi.saku.kernel.Role.BENDAHARA;
import static id.jarinabi.saku.kernel.Role.PENGURUS;
import static id.jarinabi.saku.kernel.Role.SANTRI;
import static id.jarinabi.saku.kernel.Role.WALI;

import id.jarinabi.saku.kernel.Role;
import java.util.List;
import java.util.Set;

/// The kinds of notification, each with the roles that ever hear it. The names stand in the
/// database and on the wire.
public enum NoticeType {
  PURCHASE(SANTRI, WALI),
  PURCHASE_REFUSED(SANTRI, WALI),
  PURCHASE_VOIDED(SANTRI, WALI),
  PAYMENT_REQUESTED(SANTRI),
  TOPUP_COMPLETED(SANTRI, WALI),
  TOPUP_REVERSED(SANTRI, WALI),
  LOW_BALANCE(WALI),
  PIN_LOCKED(Role.values()),
  PIN_CHANGED(Role.values()),
  CARD_CHANGED(SANTRI, WALI),
  CLAIM_SUBMITTED(ADMIN_KEUANGAN, BENDAHARA),
  CLAIM_AUTHORIZED(ADMIN_UNIT, ADMIN_KEUANGAN, BENDAHARA),
  CLAIM_SETTLED(ADMIN_UNIT, ADMIN_KEUANGAN, BENDAHARA, PENGURUS),
  CLAIM_REJECTED(ADMIN_UNIT, ADMIN_KEUANGAN, BENDAHARA),
  CLAIM_CANCELLED(ADMIN_UNIT, ADMIN_KEUANGAN, BENDAHARA),
  CLAIM_OVERDUE(ADMIN_UNIT, ADMIN_KEUANGAN, BENDAHARA, PENGURUS),
  FINANCE_ACCOUNT_CHANGED(ADMIN_KEUANGAN, BENDAHARA, PENGURUS),
  RECONCILIATION_DIFFERENCE(ADMIN_KEUANGAN, BENDAHARA),
  PAYMENT_UNALLOCATED(ADMIN_KEUANGAN, BENDAHARA);

  // Made by Set.of, which nobody changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> heardBy;

  NoticeType(Role... heardBy) {
    this.heardBy = Set.of(heardBy);
  }

  /// What somebody of this role may hear at all.
  public static List<NoticeType> heardBy(Role role) {
    return List.of(values()).stream().filter(type -> type.heardBy.contains(role)).toList();
  }
}
