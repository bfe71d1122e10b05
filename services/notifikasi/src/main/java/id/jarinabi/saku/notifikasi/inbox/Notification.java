package id.jarinabi.saku.notifikasi.inbox;

import id.jarinabi.saku.notifikasi.notice.NoticeType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person reads. `link` leads into the app; `objectId` is the sale, top-up, claim or
/// person it speaks of.
@RegisterForReflection
public record Notification(
    UUID id,
    NoticeType type,
    String title,
    String body,
    String link,
    UUID objectId,
    OffsetDateTime occurredAt,
    @Nullable OffsetDateTime readAt) {}
