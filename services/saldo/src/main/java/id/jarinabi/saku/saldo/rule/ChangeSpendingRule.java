package id.jarinabi.saku.saldo.rule;

import id.jarinabi.saku.events.SaldoEvent.SpendingRuleChanged;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.saldo.access.SantriAccess;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/// The wali blocks a unit or a product, limits what may be spent at a unit, or takes that back.
@ApplicationScoped
class ChangeSpendingRule {
  private final SantriAccess access;
  private final SpendingRules rules;

  ChangeSpendingRule(SantriAccess access, SpendingRules rules) {
    this.access = access;
    this.rules = rules;
  }

  Uni<SpendingRule> put(Caller wali, SantriId santri, SpendingRule wanted) {
    return access.change(
        wali,
        santri,
        tx ->
            rules
                .find(tx, santri, wanted.kind(), wanted.objectId())
                .call(() -> rules.put(tx, santri, wanted, wali.userId()))
                .flatMap(
                    before ->
                        tell(
                            tx,
                            wali,
                            santri,
                            wanted,
                            "changed",
                            before.map(SpendingRule::figures).orElse(Map.of())))
                .replaceWith(wanted));
  }

  /// Removing what is not there changes nothing and tells nobody.
  Uni<SpendingRule> remove(Caller wali, SantriId santri, RuleKind kind, UUID objectId) {
    var none = SpendingRule.none(kind, objectId);
    return access.change(
        wali,
        santri,
        tx ->
            rules
                .find(tx, santri, kind, objectId)
                .flatMap(
                    before ->
                        before.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : rules
                                .remove(tx, santri, none)
                                .chain(
                                    () ->
                                        tell(
                                            tx,
                                            wali,
                                            santri,
                                            none,
                                            "removed",
                                            before.get().figures())))
                .replaceWith(none));
  }

  private static Uni<Void> tell(
      Tx tx,
      Caller wali,
      SantriId santri,
      SpendingRule rule,
      String verb,
      Map<String, Object> before) {
    var unit = rule.kind() == RuleKind.UNIT ? new UnitId(rule.objectId()) : null;
    return now(tx)
        .flatMap(
            moment ->
                tx.tell(
                    new SpendingRuleChanged(
                        santri,
                        wali.userId(),
                        rule.kind().name(),
                        unit,
                        unit == null ? rule.objectId() : null,
                        rule.blocked(),
                        rule.dailyLimit(),
                        null,
                        moment)))
        .chain(
            () ->
                tx.tell(
                    wali.audit(
                        rule.kind().auditName() + "." + verb,
                        "santri",
                        santri.value(),
                        santri,
                        unit,
                        before,
                        rule.figures())));
  }

  private static Uni<OffsetDateTime> now(Tx tx) {
    return tx.sql()
        .query("select saku_now() as moment")
        .execute()
        .map(rows -> rows.iterator().next().getOffsetDateTime("moment"));
  }
}
