package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.web.caller.CurrentCaller;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
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

/// BRIVA Online: the bank asks for the bill and tells of the payment, and gives back what we
/// refuse. Where the contract is another, these paths are not there.
@Cancellable(false)
@EndpointDisabled(name = "saku.bri.online", stringValue = "false", disableIfMissing = true)
@Path("/snap/v1.0")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
class OnlineResource {
  private static final String INQUIRY_PATH = "/snap/v1.0/transfer-va/inquiry";
  private static final String PAYMENT_PATH = "/snap/v1.0/transfer-va/payment";

  private final CurrentCaller caller;
  private final AnswerInquiry answerInquiry;
  private final TakeMessage takeMessage;
  private final SnapAnswers answers;

  OnlineResource(
      CurrentCaller caller,
      AnswerInquiry answerInquiry,
      TakeMessage takeMessage,
      SnapAnswers answers) {
    this.caller = caller;
    this.answerInquiry = answerInquiry;
    this.takeMessage = takeMessage;
    this.answers = answers;
  }

  @POST
  @Path("transfer-va/inquiry")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> inquiry(@Context HttpHeaders headers, byte[] body) {
    return answerInquiry
        .run(Call.of(INQUIRY_PATH, caller, headers, body))
        .map(
            outcome ->
                switch (outcome) {
                  case AnswerInquiry.Outcome.Refused(var why) ->
                      answers.refused(why, OnlineWords.unanswered(body, why));
                  case AnswerInquiry.Outcome.Found(var bill) ->
                      answers.successful(
                          CallKind.INQUIRY.service, OnlineWords.toBePaid(body, bill));
                });
  }

  @POST
  @Path("transfer-va/payment")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> payment(@Context HttpHeaders headers, byte[] body) {
    return takeMessage
        .run(Call.of(PAYMENT_PATH, caller, headers, body), CallKind.PAYMENT)
        .map(
            refusal ->
                refusal
                    .map(why -> answers.refused(why, OnlineWords.unpaid(body, why)))
                    .orElseGet(
                        () ->
                            answers.successful(CallKind.PAYMENT.service, OnlineWords.paid(body))));
  }
}
