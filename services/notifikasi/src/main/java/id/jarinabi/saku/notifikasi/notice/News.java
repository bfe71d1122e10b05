package id.jarinabi.saku.notifikasi.notice;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one event has to tell. `objectId` is the sale, top-up, claim or person it speaks of,
/// `unit` the unit; `at` its own moment, where it tells one; from `staleAt` on nobody needs to
/// be woken for it. `event` is kept, and gets its words when somebody reads it.
record News(
    NoticeType type,
    UUID objectId,
    Audience audience,
    @Nullable UnitId unit,
    @Nullable OffsetDateTime at,
    @Nullable OffsetDateTime staleAt,
    DomainEvent event) {

  static News of(
      NoticeType type,
      UUID object,
      Audience audience,
      @Nullable OffsetDateTime at,
      DomainEvent event) {
    return new News(type, object, audience, audience.unit(), at, null, event);
  }

  static News ofFamily(
      NoticeType type,
      UUID object,
      SantriId santri,
      @Nullable OffsetDateTime at,
      DomainEvent event) {
    return of(type, object, Audience.family(santri), at, event);
  }

  News at(UnitId place) {
    return new News(type, objectId, audience, place, at, staleAt, event);
  }

  News until(OffsetDateTime end) {
    return new News(type, objectId, audience, unit, at, end, event);
  }
}
