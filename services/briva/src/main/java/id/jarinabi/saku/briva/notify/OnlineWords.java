package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jarinabi.saku.briva.bill.Bill;
import id.jarinabi.saku.briva.snap.SnapAmount;
import java.util.Objects;

/// What stands in our answers of BRIVA Online besides the code.
final class OnlineWords {
  private static final String[] ASKED = {
    "partnerServiceId", "customerNo", "virtualAccountNo", "inquiryRequestId"
  };
  private static final String[] PAID = {
    "partnerServiceId",
    "customerNo",
    "virtualAccountNo",
    "virtualAccountName",
    "paymentRequestId",
    "trxId",
    "paidAmount",
    "trxDateTime"
  };

  /// A bill of before names were kept.
  private static final String SOMEBODY = "Santri";

  private OnlineWords() {}

  static ObjectNode toBePaid(byte[] body, Bill bill) {
    var answer = SnapAnswers.echo(body, ASKED);
    var data = answer.withObject(SnapAnswers.DATA);
    data.put("virtualAccountName", Objects.requireNonNullElse(bill.payer(), SOMEBODY));
    data.putObject("totalAmount")
        .put("value", SnapAmount.write(bill.amount()))
        .put("currency", "IDR");
    say(data, "inquiryStatus", "00", "inquiryReason", "Success", "Sukses");
    data.putObject("additionalInfo").put("info1", "Isi saldo santri");
    return answer;
  }

  static ObjectNode unanswered(byte[] body, Refusal why) {
    return refused(body, ASKED, "inquiryStatus", "inquiryReason", why);
  }

  static ObjectNode paid(byte[] body) {
    var answer = SnapAnswers.echo(body, PAID);
    var data = answer.withObject(SnapAnswers.DATA);
    data.set("totalAmount", data.get("paidAmount"));
    say(data, "paymentFlagStatus", "00", "paymentFlagReason", "Success", "Sukses");
    return answer;
  }

  static ObjectNode unpaid(byte[] body, Refusal why) {
    return refused(body, PAID, "paymentFlagStatus", "paymentFlagReason", why);
  }

  /// Only what was verified is read, and only that is repeated.
  private static ObjectNode refused(
      byte[] body, String[] fields, String status, String reason, Refusal why) {
    int http = why.code().status();
    if (http != 404 && http < 500) {
      return JsonNodeFactory.instance.objectNode();
    }
    var indonesia =
        switch (http == 404 ? why.code().reason() : 0) {
          case 12 -> "Tagihan tidak ditemukan";
          case 13 -> "Jumlah tidak sesuai dengan tagihan";
          case 14 -> "Tagihan sudah dibayar";
          case 19 -> "Tagihan sudah kedaluwarsa";
          default -> http < 500 ? "Permintaan ditolak" : "Sedang ada gangguan";
        };
    var answer = SnapAnswers.echo(body, fields);
    var flag = http < 500 ? "01" : "02";
    say(answer.withObject(SnapAnswers.DATA), status, flag, reason, why.message(), indonesia);
    return answer;
  }

  private static void say(
      ObjectNode data,
      String status,
      String flag,
      String reason,
      String english,
      String indonesia) {
    data.put(status, flag);
    data.putObject(reason).put("english", english).put("indonesia", indonesia);
  }
}
