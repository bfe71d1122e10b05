package id.jarinabi.saku.pos.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// The internal side of saldo, as far as pos uses it.
@RegisterRestClient(configKey = "saldo")
@RegisterProvider(PeerTokens.class)
@Path("/internal/saldo/debits")
interface SaldoApi {

  @POST
  Uni<DebitAnswer> debit(DebitCommand command);

  /// The outcome of a purchase; one that saldo does not know is fenced: it can never be debited.
  @POST
  @Path("{purchaseId}/settle")
  Uni<DebitAnswer> settle(@PathParam("purchaseId") UUID purchase, SettleCommand command);

  @RegisterForReflection
  record DebitCommand(
      UUID purchaseId,
      String assertion,
      SantriId santriId,
      UnitId unitId,
      long amount,
      List<CartLine> lines) {}

  @RegisterForReflection
  record CartLine(@Nullable UUID productId, String name, long quantity, long total) {}

  @RegisterForReflection
  record SettleCommand(SantriId santriId) {}

  @RegisterForReflection
  @JsonIgnoreProperties(ignoreUnknown = true)
  record DebitAnswer(
      String outcome,
      @Nullable String code,
      @Nullable Long balance,
      @Nullable Long limit,
      @Nullable Long spent,
      @Nullable Long remaining,
      @Nullable Long balanceAfter,
      @Nullable Long dailyRemaining,
      @Nullable Long weeklyRemaining,
      @Nullable OffsetDateTime occurredAt) {}
}
