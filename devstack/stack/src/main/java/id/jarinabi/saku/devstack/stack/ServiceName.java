package id.jarinabi.saku.devstack.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The services there are. One line here starts a new one, hands it its config and its keys,
/// tells its neighbours its address and opens its way through the gateway.
public enum ServiceName {
  IDENTITY,
  SALDO,
  POS,
  TOPUP,
  BRIVA,
  PENAGIHAN,
  REKAP,
  NOTIFIKASI;

  /// As it stands in paths, topics, schemas and folders.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(ServiceName::id).toList();
  }

  public static Optional<ServiceName> of(String id) {
    return Arrays.stream(values()).filter(service -> service.id().equals(id)).findFirst();
  }
}
