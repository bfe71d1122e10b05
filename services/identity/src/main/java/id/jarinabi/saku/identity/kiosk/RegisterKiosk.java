package id.jarinabi.saku.identity.kiosk;

import id.jarinabi.saku.identity.kiosk.Kiosks.Kiosk;
import id.jarinabi.saku.identity.secret.Tokens;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Makes a device a kiosk, or no longer one.
@ApplicationScoped
class RegisterKiosk {
  private final Kiosks kiosks;
  private final Transactions transactions;

  /// `token` is known to nobody afterwards but the device.
  record Registered(Kiosk kiosk, String token) {}

  RegisterKiosk(Kiosks kiosks, Transactions transactions) {
    this.kiosks = kiosks;
    this.transactions = transactions;
  }

  Uni<Registered> by(Caller caller, String name) {
    var token = Tokens.random();
    return transactions.run(
        tx ->
            kiosks
                .add(tx, name, token)
                .call(
                    kiosk ->
                        tx.tell(
                            caller.audit(
                                "kiosk.registered",
                                "kiosk",
                                kiosk.id(),
                                null,
                                null,
                                Map.of(),
                                Map.of("name", kiosk.name()))))
                .map(kiosk -> new Registered(kiosk, token)));
  }

  Uni<Void> undo(Caller caller, UUID id) {
    return transactions.run(
        tx ->
            kiosks
                .remove(tx, id)
                .invoke(RegisterKiosk::refuseUnless)
                .chain(
                    () ->
                        tx.tell(
                            caller.audit(
                                "kiosk.removed", "kiosk", id, null, null, Map.of(), Map.of()))));
  }

  private static void refuseUnless(boolean registered) {
    if (!registered) {
      throw Problem.notFound();
    }
  }
}
