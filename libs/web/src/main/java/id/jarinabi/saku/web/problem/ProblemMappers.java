package id.jarinabi.saku.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.jarinabi.saku.web.caller.RequestIds;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns whatever a request ran into into a problem: the only place that does.
class ProblemMappers {
  private final RoutingContext routing;
  private final CurrentIdentityAssociation identities;

  ProblemMappers(RoutingContext routing, CurrentIdentityAssociation identities) {
    this.routing = routing;
    this.identities = identities;
  }

  @ServerExceptionMapper
  Response problem(Problem problem) {
    return answer(problem);
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException violations) {
    return answer(
        Problem.invalid(
            violations.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted(Comparator.comparing(Problem.FieldError::field))
                .toList()));
  }

  @ServerExceptionMapper
  Response mismatched(MismatchedInputException mismatch) {
    return answer(Malformed.of(mismatch));
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException unauthorized) {
    return answer(Problem.unauthenticated());
  }

  @ServerExceptionMapper
  Response notAuthentic(AuthenticationFailedException failed) {
    return answer(Problem.unauthenticated());
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException forbidden) {
    return identities.getIdentity().hasRole(PASSWORD_CHANGE)
        ? answer(
            Problem.of(
                403,
                "password_change_required",
                "Ganti kata sandi sementara terlebih dahulu, lalu lanjutkan."))
        : answer(Problem.forbidden());
  }

  /// What the framework itself refuses: no such path, method, type, or a body it cannot take.
  @ServerExceptionMapper
  Response web(WebApplicationException refused) {
    if (refused.getCause() instanceof JsonProcessingException json) {
      return answer(Malformed.of(json));
    }
    int status = refused.getResponse().getStatus();
    return Refused.isOurFault(status) ? fault(refused) : answer(Refused.of(status));
  }

  @ServerExceptionMapper
  Response fault(Throwable fault) {
    Log.errorf(fault, "request %s failed", RequestIds.of(routing));
    return answer(Refused.fault());
  }

  private Response answer(Problem problem) {
    return ProblemResponses.of(problem, RequestIds.of(routing));
  }

  private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
    var constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new Problem.FieldError(
        FieldPath.of(violation.getPropertyPath()),
        ConstraintCodes.of(constraint),
        violation.getMessage());
  }

  /// The only role of a token whose owner must first choose a password.
  private static final String PASSWORD_CHANGE = "password-change";
}
