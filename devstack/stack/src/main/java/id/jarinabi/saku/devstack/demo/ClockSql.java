package id.jarinabi.saku.devstack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/// What the shifted clock says to the database.
final class ClockSql {
  private static final String CLAIM = "select pg_try_advisory_lock(hashtext('saku demo clock'))";

  private static final String REPLACE =
      """
      do $$
      declare
        owner_schema text;
      begin
        create schema demo_clock;
        create table demo_clock.moment (
          shown timestamptz not null, set_at timestamptz not null, lease_until timestamptz not null);
        insert into demo_clock.moment select t, t, t from clock_timestamp() as t;
        create table demo_clock.original (schema_name text primary key, definition text not null);
        insert into demo_clock.original
          select n.nspname, pg_get_functiondef(p.oid)
          from pg_proc as p join pg_namespace as n on n.oid = p.pronamespace
          where p.proname = 'saku_now' and p.pronargs = 0;
        if not found then
          raise exception 'no schema has a saku_now()';
        end if;
        grant usage on schema demo_clock to public;
        grant select on demo_clock.moment to public;
        for owner_schema in select schema_name from demo_clock.original loop
          execute format(
            'create or replace function %I.saku_now() returns timestamptz language sql volatile return coalesce(
               (select shown + (clock_timestamp() - set_at) from demo_clock.moment
                where lease_until > clock_timestamp()), clock_timestamp())',
            owner_schema);
        end loop;
      end $$""";

  // Without cascade: rather an error than a schema that has lost its clock.
  private static final String RESTORE =
      """
      do $$
      declare
        statement text;
      begin
        if to_regnamespace('demo_clock') is not null then
          for statement in select definition from demo_clock.original loop
            execute statement;
          end loop;
          drop table demo_clock.moment, demo_clock.original;
          drop schema demo_clock;
        end if;
      end $$""";

  private static final String SHOW =
      """
      update demo_clock.moment set shown = ?, set_at = clock_timestamp(),
        lease_until = clock_timestamp() + interval '2 minutes'""";

  private static final String SHOW_NOW =
      "update demo_clock.moment set lease_until = clock_timestamp()";

  private ClockSql() {}

  /// Held until the connection ends. False when somebody else has it.
  static boolean claim(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(CLAIM)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  static void replace(Connection connection) throws SQLException {
    execute(connection, REPLACE);
  }

  /// Nothing to do is no error.
  static void restore(Connection connection) throws SQLException {
    execute(connection, RESTORE);
  }

  static void show(Connection connection, OffsetDateTime moment) throws SQLException {
    try (var statement = connection.prepareStatement(SHOW)) {
      statement.setObject(1, moment);
      statement.executeUpdate();
    }
  }

  static void showNow(Connection connection) throws SQLException {
    execute(connection, SHOW_NOW);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
