package id.jarinabi.saku.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/// An event on its way out. `topic` without the prefix; `body` is its JSON.
record EventMessage(
    UUID id, String topic, String key, String type, OffsetDateTime time, String body) {}
