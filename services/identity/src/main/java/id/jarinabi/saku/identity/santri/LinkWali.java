package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Lets a wali see a santri, or no longer. To do what is done already changes and tells nothing.
@ApplicationScoped
public class LinkWali {
  private final SantriRegister santri;
  private final WaliLinks links;
  private final Transactions transactions;

  LinkWali(SantriRegister santri, WaliLinks links, Transactions transactions) {
    this.santri = santri;
    this.links = links;
    this.transactions = transactions;
  }

  Uni<Void> link(Caller caller, SantriId id, UserId wali) {
    return transactions.run(tx -> checkBoth(tx, id, wali).chain(() -> link(tx, caller, id, wali)));
  }

  /// Both are known to be there.
  public Uni<Void> link(Tx tx, Caller caller, SantriId id, UserId wali) {
    return links
        .link(tx, id, wali)
        .flatMap(
            at ->
                at.map(
                        when ->
                            tx.tell(new WaliLinked(id, wali, when))
                                .chain(() -> audit(tx, caller, "wali.linked", id, wali)))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  Uni<Void> unlink(Caller caller, SantriId id, UserId wali) {
    return transactions.run(
        tx ->
            checkBoth(tx, id, wali)
                .chain(() -> links.unlink(tx, id, wali))
                .flatMap(
                    at ->
                        at.map(
                                when ->
                                    tx.tell(new WaliUnlinked(id, wali, when))
                                        .chain(() -> audit(tx, caller, "wali.unlinked", id, wali)))
                            .orElseGet(() -> Uni.createFrom().voidItem())));
  }

  private Uni<Void> checkBoth(Tx tx, SantriId id, UserId wali) {
    return santri
        .locked(tx, id)
        .map(found -> found.orElseThrow(Problem::notFound))
        .chain(() -> links.isWali(tx, wali))
        .invoke(
            isWali -> {
              if (!isWali) {
                throw Problem.notFound();
              }
            })
        .replaceWithVoid();
  }

  private static Uni<Void> audit(Tx tx, Caller caller, String action, SantriId id, UserId wali) {
    return tx.tell(
        caller.audit(
            action, "santri", id.value(), id, null, Map.of(), Map.of("waliId", wali.toString())));
  }
}
