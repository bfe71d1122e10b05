package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A request's body that fails once it grows past the limit: a chunked body does not tell its
/// size.
final class LimitedBody implements ReadStream<Buffer> {
  static final long LIMIT_BYTES = 4L * 1024 * 1024;

  static final class TooLarge extends RuntimeException {
    TooLarge() {
      super("body past " + LIMIT_BYTES + " bytes", null, false, false);
    }
  }

  private final HttpServerRequest request;
  private @Nullable Handler<Throwable> failed;
  private long seen;

  LimitedBody(HttpServerRequest request) {
    this.request = request;
  }

  boolean exceeded() {
    return seen > LIMIT_BYTES;
  }

  @Override
  public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    failed = handler;
    request.exceptionHandler(handler);
    return this;
  }

  @Override
  public LimitedBody handler(@Nullable Handler<Buffer> handler) {
    request.handler(handler == null ? null : chunk -> pass(chunk, handler));
    return this;
  }

  private void pass(Buffer chunk, Handler<Buffer> handler) {
    boolean before = exceeded();
    seen += chunk.length();
    if (!exceeded()) {
      handler.handle(chunk);
    } else if (!before && failed != null) {
      failed.handle(new TooLarge());
    }
  }

  @Override
  public LimitedBody pause() {
    request.pause();
    return this;
  }

  @Override
  public LimitedBody resume() {
    request.resume();
    return this;
  }

  @Override
  public LimitedBody fetch(long amount) {
    request.fetch(amount);
    return this;
  }

  @Override
  public LimitedBody endHandler(@Nullable Handler<Void> handler) {
    request.endHandler(handler);
    return this;
  }
}
