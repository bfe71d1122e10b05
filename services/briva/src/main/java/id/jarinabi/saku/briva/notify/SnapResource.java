package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jarinabi.saku.briva.snap.SnapCode;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

/// What the bank calls. Answered in the bank's own form, also when it is no bank that calls; the
/// bank's documents describe it, not ours.
@Cancellable(false)
@Path("/snap/v1.0")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
class SnapResource {
  private static final String NOTIFY_PATH = "/snap/v1.0/transfer-va/notify-payment-intrabank";
  private static final String TOKEN_PATH = "/snap/v1.0/access-token/b2b";

  private final CurrentCaller caller;
  private final IssueToken issueToken;
  private final TakeNotification takeNotification;
  private final RefusedCalls refusedCalls;

  SnapResource(
      CurrentCaller caller,
      IssueToken issueToken,
      TakeNotification takeNotification,
      RefusedCalls refusedCalls) {
    this.caller = caller;
    this.issueToken = issueToken;
    this.takeNotification = takeNotification;
    this.refusedCalls = refusedCalls;
  }

  @POST
  @Path("access-token/b2b")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> token(@Context HttpHeaders headers, byte[] body) {
    var outcome = issueToken.run(call(TOKEN_PATH, headers, body));
    return Uni.createFrom()
        .item(
            switch (outcome) {
              case IssueToken.Outcome.Refused(var why) -> refused(why);
              case IssueToken.Outcome.Token(var token) ->
                  successful(
                      SnapCode.TOKEN,
                      JsonNodeFactory.instance
                          .objectNode()
                          .put("accessToken", token)
                          .put("tokenType", "BearerToken")
                          .put("expiresIn", Long.toString(IssueToken.LIFE.toSeconds())));
            });
  }

  @POST
  @Path("transfer-va/notify-payment-intrabank")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> notifyPayment(@Context HttpHeaders headers, byte[] body) {
    return takeNotification
        .run(call(NOTIFY_PATH, headers, body))
        .map(
            refusal ->
                refusal
                    .map(this::refused)
                    .orElseGet(() -> successful(SnapCode.NOTIFY, echo(body))));
  }

  private Call call(String path, HttpHeaders headers, byte[] body) {
    return new Call(path, caller.address(), headers::getHeaderString, body);
  }

  /// The bank wants to hear its own words.
  private static ObjectNode echo(byte[] body) {
    var answer = JsonNodeFactory.instance.objectNode();
    SnapJson.object(body)
        .ifPresent(
            said -> {
              var data = answer.putObject("virtualAccountData");
              for (var field :
                  new String[] {
                    "partnerServiceId",
                    "customerNo",
                    "virtualAccountNo",
                    "inquiryRequestId",
                    "paymentRequestId",
                    "trxDateTime",
                    "paymentStatus"
                  }) {
                Optional.ofNullable(said.get(field)).ifPresent(value -> data.set(field, value));
              }
            });
    return answer;
  }

  private Response successful(int service, ObjectNode more) {
    var code = SnapCode.success(service).text();
    refusedCalls.answered(code);
    var answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("responseCode", code)
            .put("responseMessage", "Successful");
    answer.setAll(more);
    return Response.ok(answer.toString()).build();
  }

  private Response refused(Refusal refusal) {
    refusedCalls.refused(refusal);
    var answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("responseCode", refusal.code().text())
            .put("responseMessage", refusal.message());
    return Response.status(refusal.code().status()).entity(answer.toString()).build();
  }
}
