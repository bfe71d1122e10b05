package id.jarinabi.saku.briva.bri;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.bank.Report;
import id.jarinabi.saku.briva.snap.SnapAmount;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.briva.snap.VaNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// BRI's report rows.
final class ReportRows {
  private ReportRows() {}

  static Report of(JsonNode body) {
    var rows = new ArrayList<Report.Row>();
    int unread = 0;
    var data = BriJson.virtualAccountData(body);
    for (JsonNode row : data.isArray() ? data : List.of(data)) {
      var read = row(row);
      read.ifPresent(rows::add);
      unread += read.isEmpty() && !row.isEmpty() ? 1 : 0;
    }
    return new Report.Rows(List.copyOf(rows), unread);
  }

  private static Optional<Report.Row> row(JsonNode row) {
    var number = VaNumber.digitsOf(row.path("virtualAccountNo").asText());
    var amount = SnapAmount.read(row.path("paidAmount").path("value").asText());
    var at = SnapTime.read(row.path("trxDateTime").asText());
    var id =
        Stream.of("paymentRequestId", "inquiryRequestId")
            .map(field -> row.path(field).asText())
            .filter(text -> !text.isBlank() && text.length() <= 64)
            .findFirst();
    if (number.isEmpty() || amount.isEmpty() || at.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Report.Row(id.get(), number.get(), amount.getAsLong(), SnapTime.kept(at.get())));
  }
}
