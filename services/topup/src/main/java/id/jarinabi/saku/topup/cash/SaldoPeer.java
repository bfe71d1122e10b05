package id.jarinabi.saku.topup.cash;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// saldo takes a top-up back: once per top-up, however often it is asked.
@RegisterRestClient(configKey = "saldo")
@RegisterProvider(PeerTokens.class)
@Path("/internal/saldo/topup-reversals")
interface SaldoPeer {

  record TopupReversal(UUID topupId, UUID santriId, long amount) {}

  /// `DEBITED`, or `DECLINED` with `code` `insufficient_balance` or `not_credited`.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(String outcome, @Nullable String code, @Nullable Long balance) {

    boolean isDebited() {
      return outcome.equals("DEBITED");
    }

    /// The credit may still be on its way to saldo.
    boolean isNotCredited() {
      return "not_credited".equals(code);
    }
  }

  @POST
  Uni<Answer> reverse(TopupReversal reversal);
}
