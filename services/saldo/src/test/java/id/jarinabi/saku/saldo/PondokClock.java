package id.jarinabi.saku.saldo;

import java.time.OffsetDateTime;

/// Moves the database's clock, on which every limit depends; it goes on from there.
final class PondokClock {
  private PondokClock() {}

  static void set(String moment) {
    var shift =
        Books.database()
            .number(
                "select (extract(epoch from ?::timestamptz - clock_timestamp()) * 1000000)::bigint",
                OffsetDateTime.parse(moment).toString());
    replace("clock_timestamp() + interval '" + shift + " microseconds'");
  }

  static void restore() {
    replace("clock_timestamp()");
  }

  private static void replace(String expression) {
    Books.database()
        .execute(
            "create or replace function saku_now() returns timestamptz language sql volatile return "
                + expression);
  }
}
