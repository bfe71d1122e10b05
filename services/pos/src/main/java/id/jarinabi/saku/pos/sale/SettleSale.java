package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.peer.Debits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Finds out through saldo what became of a sale whose request is gone: the outcome, or a fence.
@ApplicationScoped
class SettleSale {
  private final Debits debits;
  private final DecideSale decide;

  SettleSale(Debits debits, DecideSale decide) {
    this.debits = debits;
    this.decide = decide;
  }

  /// Still PENDING when saldo cannot be asked now.
  Uni<Sale> settle(UUID id, SantriId owner) {
    return debits.settle(id, owner).flatMap(verdict -> decide.by(verdict, id));
  }
}
