package id.jarinabi.saku.kernel;

import java.util.Arrays;
import java.util.Optional;

/// The six roles; the constants are the names used in tokens and on the wire.
public enum Role {
  WALI(Role.WALI_NAME),
  SANTRI(Role.SANTRI_NAME),
  ADMIN_UNIT(Role.ADMIN_UNIT_NAME),
  ADMIN_KEUANGAN(Role.ADMIN_KEUANGAN_NAME),
  BENDAHARA(Role.BENDAHARA_NAME),
  PENGURUS(Role.PENGURUS_NAME);

  public static final String WALI_NAME = "wali";
  public static final String SANTRI_NAME = "santri";
  public static final String ADMIN_UNIT_NAME = "admin-unit";
  public static final String ADMIN_KEUANGAN_NAME = "admin-keuangan";
  public static final String BENDAHARA_NAME = "bendahara";
  public static final String PENGURUS_NAME = "pengurus";

  private final String wireName;

  Role(String wireName) {
    this.wireName = wireName;
  }

  /// The name in tokens and JSON, such as `admin-keuangan`.
  public String wireName() {
    return wireName;
  }

  /// Admin keuangan and bendahara, who may see every santri's money.
  public boolean isFinance() {
    return this == ADMIN_KEUANGAN || this == BENDAHARA;
  }

  public static Optional<Role> ofWireName(String name) {
    return Arrays.stream(values()).filter(role -> role.wireName.equals(name)).findFirst();
  }
}
