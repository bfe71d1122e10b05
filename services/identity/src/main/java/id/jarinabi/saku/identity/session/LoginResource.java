package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.session.LogIn.LoggedIn;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// Login, refresh, logout.
@Path("/api/identity")
@Cancellable(false)
class LoginResource {

  record Credentials(
      @NotNull(message = "wajib diisi") @Size(min = 1, max = 500, message = "1 sampai 500 huruf")
          String username,
      @NotNull(message = "wajib diisi") @Size(min = 1, max = 500, message = "1 sampai 500 huruf")
          String password) {}

  private final LogIn logIn;
  private final Refresh refresh;
  private final LogOut logOut;
  private final RefreshCookie cookie;
  private final OriginCheck originCheck;
  private final CurrentSource source;

  LoginResource(
      LogIn logIn,
      Refresh refresh,
      LogOut logOut,
      RefreshCookie cookie,
      OriginCheck originCheck,
      CurrentSource source) {
    this.logIn = logIn;
    this.refresh = refresh;
    this.logOut = logOut;
    this.cookie = cookie;
    this.originCheck = originCheck;
    this.source = source;
  }

  @POST
  @Path("/login")
  @PermitAll
  public Uni<RestResponse<SignedIn>> login(
      @Valid @NotNull(message = "wajib diisi") Credentials credentials,
      @Context HttpServerRequest request) {
    originCheck.check(request);
    return logIn
        .with(credentials.username(), credentials.password(), source.get())
        .map(this::answer);
  }

  @POST
  @Path("/token/refresh")
  @PermitAll
  public Uni<RestResponse<SignedIn>> refresh(
      @CookieParam(RefreshCookie.NAME) @Nullable String token, @Context HttpServerRequest request) {
    originCheck.check(request);
    if (token == null || token.isBlank()) {
      throw Problem.unauthenticated();
    }
    return refresh
        .with(token, source.get())
        .map(
            outcome ->
                switch (outcome) {
                  case Refresh.Outcome.Renewed renewed ->
                      answer(
                          new LoggedIn(renewed.signedIn(), renewed.refreshToken(), renewed.left()));
                  case Refresh.Outcome.Reused _ -> throw reused();
                  case Refresh.Outcome.Refused _ -> throw Problem.unauthenticated();
                });
  }

  @POST
  @Path("/logout")
  @APIResponse(responseCode = "204", description = "Selesai.")
  @PermitAll
  public Uni<RestResponse<Void>> logout(
      @CookieParam(RefreshCookie.NAME) @Nullable String token, @Context HttpServerRequest request) {
    originCheck.check(request);
    var ended = token == null ? Uni.createFrom().voidItem() : logOut.with(token, source.get());
    return ended.replaceWith(
        () ->
            RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
                .cookie(cookie.cleared())
                .build());
  }

  private RestResponse<SignedIn> answer(LoggedIn loggedIn) {
    return RestResponse.ResponseBuilder.ok(loggedIn.signedIn())
        .cookie(cookie.holding(loggedIn.refreshToken(), loggedIn.life()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Problem reused() {
    return Problem.of(
        401,
        "refresh_reused",
        "Sesi ini diakhiri demi keamanan karena dipakai di dua tempat. Silakan masuk kembali.");
  }
}
