package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.web.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID> {

  Uni<List<Unit>> newest(Cursor after, int count) {
    return find(
            "(createdAt < ?1 or (createdAt = ?1 and id < ?2)) order by createdAt desc, id desc",
            after.at(),
            after.id())
        .page(0, count)
        .list();
  }
}
