package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
  private final TakeMessage takeMessage;
  private final SnapAnswers answers;

  SnapResource(
      CurrentCaller caller, IssueToken issueToken, TakeMessage takeMessage, SnapAnswers answers) {
    this.caller = caller;
    this.issueToken = issueToken;
    this.takeMessage = takeMessage;
    this.answers = answers;
  }

  @POST
  @Path("access-token/b2b")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> token(@Context HttpHeaders headers, byte[] body) {
    var outcome = issueToken.run(Call.of(TOKEN_PATH, caller, headers, body));
    return Uni.createFrom()
        .item(
            switch (outcome) {
              case IssueToken.Outcome.Refused(var why) -> answers.refused(why);
              case IssueToken.Outcome.Token(var token) ->
                  answers.successful(
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
    return takeMessage
        .run(Call.of(NOTIFY_PATH, caller, headers, body), CallKind.NOTIFICATION)
        .map(
            refusal ->
                refusal
                    .map(answers::refused)
                    .orElseGet(
                        () ->
                            answers.successful(
                                SnapCode.NOTIFY,
                                SnapAnswers.echo(
                                    body,
                                    "partnerServiceId",
                                    "customerNo",
                                    "virtualAccountNo",
                                    "inquiryRequestId",
                                    "paymentRequestId",
                                    "trxDateTime",
                                    "paymentStatus"))));
  }
}
