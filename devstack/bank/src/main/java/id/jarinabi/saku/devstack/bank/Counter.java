package id.jarinabi.saku.devstack.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;

/// The counter where somebody pays, and where a test sees behind it:
/// `GET accounts/{number}`, `POST pay {va, amount, force?}`,
/// `POST tell {payment, variant, externalId, at}`, `POST script {next: [], at?}`,
/// `POST release`, `GET payments`, `GET exchanges`.
final class Counter {
  private static final String ROOT = "/sandbox/";
  private final SandboxBank bank;
  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

  Counter(SandboxBank bank) {
    this.bank = bank;
  }

  void answer(HttpExchange exchange) throws IOException {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (origin != null
        && !origin.equals("http://" + exchange.getRequestHeaders().getFirst("Host"))) {
      send(exchange, 403, said("Halaman lain tidak boleh membayar di sini."));
      return;
    }
    String what = exchange.getRequestURI().getPath().substring(ROOT.length());
    switch (exchange.getRequestMethod() + " " + what.split("/", -1)[0]) {
      case "GET accounts" -> account(exchange, what.substring(what.indexOf('/') + 1));
      case "GET payments" -> send(exchange, 200, json.valueToTree(bank.ledger().payments()));
      case "GET exchanges" -> send(exchange, 200, json.valueToTree(bank.exchanges().all()));
      case "POST pay" -> pay(exchange);
      case "POST tell" -> tell(exchange);
      case "POST script" -> script(exchange);
      case "POST release" -> {
        bank.release();
        send(exchange, 200, said("ok"));
      }
      default -> send(exchange, 404, said("Tidak ada."));
    }
  }

  private void account(HttpExchange exchange, String typed) throws IOException {
    var account = bank.ledger().account(digits(typed));
    if (account.isEmpty()) {
      send(exchange, 404, said("Nomor virtual account tidak ditemukan."));
      return;
    }
    Account found = account.get();
    String status =
        found.paid() ? "LUNAS" : Instant.now().isAfter(found.expires()) ? "KEDALUWARSA" : "TERBUKA";
    send(
        exchange,
        200,
        JsonNodeFactory.instance
            .objectNode()
            .put("va", found.number())
            .put("name", found.name())
            .put("amount", found.amount())
            .put("expires", found.expires().toString())
            .put("status", status));
  }

  private void pay(HttpExchange exchange) throws IOException {
    JsonNode asked = read(exchange);
    String number = digits(asked.path("va").asText());
    long amount = asked.path("amount").asLong();
    if (amount < 1 || number.isEmpty()) {
      send(exchange, 422, said("Isi nomor virtual account dan jumlahnya."));
      return;
    }
    if (asked.path("force").asBoolean()) {
      send(exchange, 200, paid(bank.force(number, amount)));
      return;
    }
    switch (bank.pay(number, amount)) {
      case PayResult.Paid done -> send(exchange, 200, paid(done.payment()));
      case PayResult.Refused refused -> send(exchange, 409, said(refused.why()));
    }
  }

  /// Yields the partner's status, 0 when there was none.
  private void tell(HttpExchange exchange) throws IOException {
    JsonNode asked = read(exchange);
    var payment = bank.ledger().payment(asked.path("payment").asText());
    if (payment.isEmpty()) {
      send(exchange, 404, said("Tidak ada."));
      return;
    }
    Told told =
        bank.tell(
            payment.get(),
            asked.path("variant").asInt(),
            asked.path("externalId").asText(),
            URI.create(asked.path("at").asText()));
    send(exchange, 200, said("ok").put("status", told.status()));
  }

  private void script(HttpExchange exchange) throws IOException {
    try {
      JsonNode asked = read(exchange);
      for (JsonNode mishap : asked.path("next")) {
        Mishap next = Mishap.valueOf(mishap.asText());
        if (asked.has("at")) {
          bank.script().nextAt(asked.path("at").asText(), next);
        } else {
          bank.script().next(next);
        }
      }
      send(exchange, 200, said("ok"));
    } catch (IllegalArgumentException unknown) {
      send(exchange, 422, said("Tidak dikenal."));
    }
  }

  private JsonNode read(HttpExchange exchange) throws IOException {
    try {
      return json.readTree(exchange.getRequestBody().readNBytes(64 * 1024));
    } catch (JsonProcessingException unreadable) {
      return JsonNodeFactory.instance.objectNode();
    }
  }

  private static String digits(String typed) {
    return typed.replaceAll("\\D", "");
  }

  private static ObjectNode paid(Payment payment) {
    return said("Pembayaran diterima.")
        .put("paymentId", payment.id())
        .put("va", payment.number())
        .put("amount", payment.amount());
  }

  private static ObjectNode said(String message) {
    return JsonNodeFactory.instance.objectNode().put("message", message);
  }

  private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
    byte[] bytes = body.toString().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
