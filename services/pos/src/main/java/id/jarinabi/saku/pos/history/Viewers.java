package id.jarinabi.saku.pos.history;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.santri.Children;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Who may look at what.
@ApplicationScoped
class Viewers {
  private final Children children;

  Viewers(Children children) {
    this.children = children;
  }

  /// `santri` is the one the caller asks for, if any: a wali's link to just that child may be
  /// newer than what has been told.
  Uni<Scope> scopeOf(Caller caller, Optional<SantriId> santri) {
    return switch (caller.role()) {
      case ADMIN_UNIT -> Uni.createFrom().item(new Scope.OfUnit(OwnUnit.of(caller)));
      case ADMIN_KEUANGAN, BENDAHARA -> Uni.createFrom().item(new Scope.Everything());
      case SANTRI -> Uni.createFrom().item(new Scope.PaidBy(List.of(self(caller))));
      case WALI ->
          santri.isPresent()
              ? children
                  .isChildOf(caller.userId(), santri.get())
                  .map(linked -> new Scope.PaidBy(linked ? List.of(santri.get()) : List.of()))
              : children.childrenOf(caller.userId()).map(Scope.PaidBy::new);
      case PENGURUS -> throw Problem.forbidden();
    };
  }

  private static SantriId self(Caller caller) {
    return Optional.ofNullable(caller.santriId()).orElseThrow(Problem::forbidden);
  }
}
