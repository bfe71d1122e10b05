package id.jarinabi.saku.identity.session;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/// The public halves of the keys that sign access tokens. During a rotation there are two.
@Path("/api/identity/.well-known/jwks.json")
@Cancellable(false)
class JwksResource {
  private final String keys;

  JwksResource(@ConfigProperty(name = "saku.keys.trust") java.nio.file.Path trust) {
    try {
      keys = Files.readString(trust.resolve("users.jwks.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GET
  @PermitAll
  public Uni<RestResponse<String>> keys() {
    return Uni.createFrom()
        .item(
            RestResponse.ResponseBuilder.ok(keys, "application/json")
                .header("Cache-Control", "public, max-age=300")
                .build());
  }
}
