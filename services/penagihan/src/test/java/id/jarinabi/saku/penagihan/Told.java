package id.jarinabi.saku.penagihan;

import id.jarinabi.saku.testing.Bench;
import java.util.List;
import java.util.UUID;

/// What stands in penagihan's outbox.
final class Told {
  private Told() {}

  /// The types told under this key, in order, without `saku.penagihan.` and `.v1`.
  static List<String> events(UUID key) {
    return Bench.get()
        .database()
        .rows(
            """
            select type from penagihan.outbox
            where key = ? and topic = 'penagihan' order by position""",
            key)
        .stream()
        .map(row -> String.valueOf(row.get("type")))
        .map(type -> type.replace("saku.penagihan.", "").replace(".v1", ""))
        .toList();
  }

  /// The audit entries about an object, in order, each `action code`.
  static List<String> audit(UUID object) {
    return Bench.get()
        .database()
        .rows(
            """
            select concat_ws(' ', body ->> 'action', body -> 'after' ->> 'code') as entry
            from penagihan.outbox
            where key = ? and topic = 'audit' order by position""",
            object)
        .stream()
        .map(row -> String.valueOf(row.get("entry")))
        .toList();
  }
}
