package id.jarinabi.saku.saldo.integrity;

import id.jarinabi.saku.kernel.SantriId;
import java.util.List;

/// Whether everything agrees. `violations` names each law that is broken, at most a hundred
/// times.
record Integrity(
    boolean intact, long accounts, long mutations, long totalBalance, List<Violation> violations) {

  record Violation(String check, SantriId santriId, String detail) {}
}
