package id.jarinabi.saku.web.input;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/// Where a body is asked for there is one: an empty body and a JSON `null` would otherwise reach
/// a resource as null, past every check of the fields.
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BodyRequired implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var body = context.proceed();
    if (body == null) {
      throw Problem.malformed("Isi permintaan kosong.");
    }
    return body;
  }
}
