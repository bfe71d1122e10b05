package id.jarinabi.saku.briva;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How often the bank is asked for what it may not have told, under `saku.bank-checks`. `tick`
/// and `reconcileEvery` are read by the scheduler.
@ConfigMapping(prefix = "saku.bank-checks")
public interface BankChecks {

  /// How often we look for bills that are due.
  @WithDefault("5s")
  String tick();

  /// The pause between two questions about one open bill.
  @WithDefault("PT2M")
  Duration openBillEvery();

  /// The first pause after a question about a bill that shall go, doubled with every try.
  @WithDefault("PT5S")
  Duration closingBillEvery();

  /// How often today and yesterday are compared with the bank's report.
  @WithDefault("1h")
  String reconcileEvery();

  /// How long a payment may be missing in the bank's report before that is a difference.
  @WithDefault("PT15M")
  Duration reportLag();
}
