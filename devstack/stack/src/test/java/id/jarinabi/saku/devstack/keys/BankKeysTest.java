package id.jarinabi.saku.devstack.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankKeysTest {

  @Test
  void each_side_has_its_own_private_key_and_the_secrets_of_both_for_good(@TempDir Path root)
      throws IOException {
    var keys = new BankKeys(root.resolve("briva/bri"), root.resolve("bank")).ready();
    var first = Files.readString(keys.briva().resolve("signing-key.pem"));

    keys.ready();

    assertThat(Files.readString(keys.briva().resolve("signing-key.pem"))).isEqualTo(first);
    assertThat(keys.bank().resolve("signing-key.pem")).doesNotExist();
    assertThat(keys.briva().resolve("bank-key.pem")).doesNotExist();
    for (var secret : List.of("client-secret", "issued-secret")) {
      assertThat(keys.bank().resolve(secret)).hasSameTextualContentAs(keys.briva().resolve(secret));
    }
  }
}
