package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.events.TopupEvent.TopupRequested;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.people.KnownSantri;
import id.jarinabi.saku.topup.people.OwnChildren;
import id.jarinabi.saku.topup.request.TopupRequest;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.idempotency.OncePerKey;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A wali asks for a number to pay to. The request and its number become true together: where the
/// bank gives none, nothing was asked.
@ApplicationScoped
class RequestTopup {
  private static final int CREATED = 201;

  private final OncePerKey once;
  private final Fingerprints fingerprints;
  private final BrivaTerms terms;
  private final OwnChildren own;
  private final KnownSantri known;
  private final CustomerNumbers numbers;
  private final BrivaTopups topups;
  private final VirtualAccounts accounts;

  RequestTopup(
      OncePerKey once,
      Fingerprints fingerprints,
      BrivaTerms terms,
      OwnChildren own,
      KnownSantri known,
      CustomerNumbers numbers,
      BrivaTopups topups,
      VirtualAccounts accounts) {
    this.once = once;
    this.fingerprints = fingerprints;
    this.terms = terms;
    this.own = own;
    this.known = known;
    this.numbers = numbers;
    this.topups = topups;
    this.accounts = accounts;
  }

  Uni<Response> run(Caller wali, IdempotencyKey key, BrivaBody body) {
    terms.require(body.amount());
    return accounts.guarded(
        once.run(
            wali.userId(),
            key,
            fingerprints.of("topup.briva", body),
            tx ->
                own.require(wali.userId(), body.santriId())
                    .chain(() -> known.requireHere(body.santriId()))
                    .flatMap(name -> request(tx, wali, body, name))
                    .call(topup -> tell(tx, wali, topup))
                    .map(topup -> new OncePerKey.Answer(CREATED, topup))));
  }

  /// The row is written first: its unique index keeps a second request of the same santri waiting
  /// while this one talks to the bank.
  private Uni<TopupRequest> request(Tx tx, Caller wali, BrivaBody body, String name) {
    return topups
        .begin(tx, body, wali.userId(), terms)
        .flatMap(
            begun ->
                begun.isPresent()
                    ? Uni.createFrom().item(begun.get())
                    : topups
                        .open(tx, body.santriId())
                        .onItem()
                        .transformToUni(
                            open -> Uni.createFrom().failure(alreadyOpen(open.orElse(null)))))
        .flatMap(
            topup ->
                numbers
                    .of(tx, body.santriId())
                    .flatMap(number -> accounts.open(topup, number, name))
                    .flatMap(vaNumber -> topups.atNumber(tx, topup.id(), vaNumber)));
  }

  private static Problem alreadyOpen(@Nullable TopupRequest open) {
    if (open == null) {
      return Problem.temporarilyUnavailable();
    }
    return Problem.of(
            409,
            "topup_already_open",
            "Masih ada permintaan isi saldo yang menunggu dibayar. Bayar atau batalkan dahulu.")
        .with("id", open.id());
  }

  private static Uni<Void> tell(Tx tx, Caller wali, TopupRequest topup) {
    return tx.tell(
            new TopupRequested(
                topup.id(),
                topup.santriId(),
                topup.method().name(),
                topup.amount(),
                Objects.requireNonNull(topup.vaNumber()),
                Objects.requireNonNull(topup.expiresAt()),
                wali.userId(),
                topup.createdAt()))
        .chain(
            () ->
                tx.tell(
                    wali.audit(
                        "topup.requested",
                        "topup",
                        topup.id(),
                        topup.santriId(),
                        null,
                        Map.of(),
                        Map.of("method", topup.method(), "amount", topup.amount()))));
  }
}
