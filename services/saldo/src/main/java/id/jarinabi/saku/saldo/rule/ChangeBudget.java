package id.jarinabi.saku.saldo.rule;

import id.jarinabi.saku.events.SaldoEvent.SpendingRuleChanged;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.saldo.access.SantriAccess;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/// The wali says how much may be spent per day and per week.
@ApplicationScoped
class ChangeBudget {
  private final SantriAccess access;
  private final Budgets budgets;

  ChangeBudget(SantriAccess access, Budgets budgets) {
    this.access = access;
    this.budgets = budgets;
  }

  Uni<BudgetBody> run(Caller wali, SantriId santri, BudgetBody wanted) {
    return access.change(
        wali,
        santri,
        tx ->
            budgets
                .find(tx, santri)
                .flatMap(before -> put(tx, wali, santri, before, wanted))
                .replaceWith(wanted));
  }

  private Uni<Void> put(Tx tx, Caller wali, SantriId santri, BudgetBody before, BudgetBody wanted) {
    return budgets
        .put(tx, santri, wanted, wali.userId())
        .flatMap(
            changedAt ->
                tx.tell(
                    new SpendingRuleChanged(
                        santri,
                        wali.userId(),
                        "BUDGET",
                        null,
                        null,
                        null,
                        wanted.daily().orElse(null),
                        wanted.weekly().orElse(null),
                        changedAt)))
        .chain(
            () ->
                tx.tell(
                    wali.audit(
                        "budget.changed",
                        "santri",
                        santri.value(),
                        santri,
                        null,
                        figures(before),
                        figures(wanted))));
  }

  private static Map<String, Object> figures(BudgetBody budget) {
    var figures = new LinkedHashMap<String, Object>();
    budget.daily().ifPresent(daily -> figures.put("daily", daily));
    budget.weekly().ifPresent(weekly -> figures.put("weekly", weekly));
    return figures;
  }
}
