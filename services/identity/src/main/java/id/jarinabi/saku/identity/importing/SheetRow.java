package id.jarinabi.saku.identity.importing;

import java.util.List;

/// One row as it stands in the file; `number` is what a spreadsheet shows beside it, from 1.
record SheetRow(int number, List<String> cells) {

  /// Empty where the row is shorter.
  String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
