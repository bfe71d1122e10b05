package id.jarinabi.saku.pos.catalog;

import static java.util.Objects.requireNonNullElse;

import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/// Opens and changes units; every change is told and kept in the audit log.
@ApplicationScoped
class MaintainUnits {
  private final Units units;
  private final CatalogueNews news;

  MaintainUnits(Units units, CatalogueNews news) {
    this.units = units;
    this.news = news;
  }

  Uni<Unit> open(Caller caller, UnitForms.NewUnit form) {
    var unit =
        new Unit(
            form.code(), form.name(), form.audience(), requireNonNullElse(form.active(), true));
    return unlessTaken(
        news.inTransaction(
            () -> units.persist(unit).call(() -> told(caller, "unit.created", unit, Map.of()))));
  }

  Uni<Unit> change(Caller caller, UUID id, UnitForms.UnitChange form) {
    return unlessTaken(
        news.inTransaction(
            () ->
                units
                    // Locked, so that two changes at once follow each other.
                    .findById(id, LockModeType.PESSIMISTIC_WRITE)
                    .onItem()
                    .ifNull()
                    .failWith(Problem::notFound)
                    .call(
                        unit -> {
                          var before = unit.facts();
                          apply(form, unit);
                          return told(caller, "unit.changed", unit, before);
                        })));
  }

  private static void apply(UnitForms.UnitChange form, Unit unit) {
    unit.code = requireNonNullElse(form.code(), unit.code);
    unit.name = requireNonNullElse(form.name(), unit.name);
    unit.audience = requireNonNullElse(form.audience(), unit.audience);
    unit.active = requireNonNullElse(form.active(), unit.active);
  }

  private Uni<Void> told(Caller caller, String action, Unit unit, Map<String, Object> before) {
    return news.flush()
        .chain(() -> news.tell(unit.changed()))
        .chain(
            () ->
                news.tell(
                    caller.audit(
                        action, "unit", unit.id, null, unit.unitId(), before, unit.facts())));
  }

  private static Uni<Unit> unlessTaken(Uni<Unit> change) {
    return change
        .onFailure(ConstraintViolationException.class)
        .transform(
            taken ->
                Problem.of(
                    409, "unit_code_taken", "Kode unit ini sudah dipakai. Pilih kode lain."));
  }
}
