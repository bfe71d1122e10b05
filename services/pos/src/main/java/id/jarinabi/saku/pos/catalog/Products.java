package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.web.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Products implements PanacheRepositoryBase<Product, UUID> {

  Uni<List<Product>> newestOf(UUID unit, Cursor after, int count) {
    return find(
            """
            unitId = ?1 and (createdAt < ?2 or (createdAt = ?2 and id < ?3))
            order by createdAt desc, id desc""",
            unit,
            after.at(),
            after.id())
        .page(0, count)
        .list();
  }
}
