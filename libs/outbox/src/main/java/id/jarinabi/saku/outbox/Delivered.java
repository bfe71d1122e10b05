package id.jarinabi.saku.outbox;

import id.jarinabi.saku.events.DomainEvent;
import java.time.OffsetDateTime;
import java.util.UUID;

/// An event that has arrived: its id, which is the same on every delivery, and when it happened.
public record Delivered<E extends DomainEvent>(E event, UUID id, OffsetDateTime occurredAt) {}
