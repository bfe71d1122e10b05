package id.jarinabi.saku.e2e.api;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// `role-table.csv`: what the contract says of who may do what.
final class RoleTable {
  private RoleTable() {}

  static List<Row> rows() {
    try (var table = requireNonNull(RoleTable.class.getResourceAsStream("/role-table.csv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(Row::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
