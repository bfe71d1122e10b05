package id.jarinabi.saku.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FirstBendaharaTest {
  @Inject FirstBendahara firstBendahara;

  @Test
  void a_production_install_begins_with_one_that_must_choose_a_password() {
    var bendahara = Office.bendahara();

    assertThat(Login.attempt("bendahara", "Mula-Mula#2026", "10.66.1.1").statusCode())
        .isEqualTo(401);
    assertThat(bendahara.request().get("/api/identity/users").statusCode()).isEqualTo(200);
  }

  @Test
  void it_is_made_once() {
    var before = Office.bendahara();

    firstBendahara.start(new StartupEvent());

    assertThat(
            Bench.get()
                .database()
                .number("select count(*) from identity.users where username = 'bendahara'"))
        .isEqualTo(1);
    assertThat(before.request().get("/api/identity/me").statusCode()).isEqualTo(200);
  }

  @Test
  void the_known_password_of_the_demo_opens_nothing_here() {
    Office.bendahara();

    assertThat(Login.attempt("bendahara", "Saku#Demo2026", "10.66.1.2").statusCode())
        .isEqualTo(401);
  }
}
