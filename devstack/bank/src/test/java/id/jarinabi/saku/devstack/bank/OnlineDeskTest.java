package id.jarinabi.saku.devstack.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.jarinabi.saku.devstack.bank.OnlinePayment.Standing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the bank makes of a partner's answers, of a partner that answers as it is told to.
class OnlineDeskTest {
  private static final String NUMBER = "777770000000001";

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private volatile String code = "2002500";
  private HttpServer partner;
  private SandboxBank bank;

  @BeforeEach
  void a_partner_listens() throws IOException {
    partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    partner.createContext("/", this::answer);
    partner.start();
    var base = URI.create("http://127.0.0.1:" + partner.getAddress().getPort());
    bank = new SandboxBank(0, Customer.partnerAt(() -> base), null).start();
  }

  @AfterEach
  void close() {
    bank.close();
    partner.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2002500,SUCCESS,true",
    "2022500,REVERSED,false",
    "4002501,REVERSED,false",
    "4042513,REVERSED,false",
    "4092500,REVERSED,false",
    "4292500,SUSPENDED,true",
    "5002500,SUSPENDED,true",
    "5042500,SUSPENDED,true",
    "2002577,SUSPENDED,true"
  })
  void the_partners_answer_decides_what_becomes_of_the_money(
      String answer, Standing standing, boolean isKept) {
    code = answer;

    var payment = bank.online().payUnasked(NUMBER, 10_000);

    assertThat(payment.standing()).isEqualTo(standing);
    assertThat(bank.ledger().paidTo(NUMBER)).isEqualTo(isKept ? 10_000 : 0);
    assertThat(bank.ledger().online()).containsExactly(payment);
  }

  @Test
  void what_went_back_does_not_come_again_and_what_was_in_doubt_may_be_settled_either_way() {
    code = "5002500";
    var doubtful = bank.online().payUnasked(NUMBER, 10_000);
    code = "2002500";
    assertThat(bank.online().again(doubtful).standing()).isEqualTo(Standing.SUCCESS);
    code = "5002500";
    assertThat(bank.online().again(doubtful).standing()).isEqualTo(Standing.SUCCESS);
    code = "4042514";
    assertThat(bank.online().again(doubtful).standing()).isEqualTo(Standing.REVERSED);
    code = "2002500";
    assertThat(bank.online().again(doubtful).standing()).isEqualTo(Standing.REVERSED);

    assertThat(bank.ledger().paidTo(NUMBER)).isZero();
  }

  @Test
  void a_partner_that_hears_nothing_leaves_the_money_in_doubt() {
    bank.script().next(Mishap.LOST);

    assertThat(bank.online().payUnasked(NUMBER, 10_000).standing()).isEqualTo(Standing.SUSPENDED);
    assertThat(heard).isEmpty();
  }

  /// The spellings of BRI's own samples are among those that a partner hears.
  @Test
  void it_speaks_as_bris_samples_do_and_as_bris_page_does() {
    bank.online().payUnasked(NUMBER, 10_000);
    bank.online().payUnasked(NUMBER, 10_000);

    assertThat(heard).filteredOn(call -> call.contains("paidAmount")).hasSize(2);
    assertThat(heard.getLast())
        .contains("\"             777770000000001\"", "\"10000.0\"", "external=null");
    assertThat(heard).anyMatch(call -> call.contains("\"10000.00\"") && !call.contains("=null"));
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var said = new String(call.getRequestBody().readAllBytes(), UTF_8);
      boolean isToken = call.getRequestURI().getPath().equals(Teller.TOKEN_PATH);
      if (!isToken) {
        heard.add(said + " external=" + call.getRequestHeaders().getFirst("X-EXTERNAL-ID"));
      }
      var answer =
          (isToken ? "{\"accessToken\":\"a-token\"}" : "{\"responseCode\":\"%s\"}".formatted(code))
              .getBytes(UTF_8);
      int status = isToken ? 200 : Integer.parseInt(code.substring(0, 3));
      call.sendResponseHeaders(status, answer.length);
      call.getResponseBody().write(answer);
    }
  }
}
