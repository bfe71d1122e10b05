package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileProps;
import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The frontend's files. An address that is no file belongs to the frontend's own router and gets
/// `index.html`; without a frontend a page of our own says what this is.
record Pages(FileSystem files, Path folder, Buffer welcome) {
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  void handle(HttpServerRequest request, String path) {
    if (!READING.contains(request.method())) {
      request.response().putHeader("Allow", "GET, HEAD");
      Answers.problem(request, GatewayProblem.METHOD);
      return;
    }
    Path asked = folder.resolve(decoded(path).substring(1)).normalize();
    files
        .props(asked.toString())
        .onSuccess(
            props -> {
              if (props.isRegularFile() && asked.startsWith(folder)) {
                sendPacked(request, asked);
              } else {
                sendIndex(request, path);
              }
            })
        .onFailure(_ -> sendIndex(request, path));
  }

  private void sendIndex(HttpServerRequest request, String path) {
    if (extension(path).isEmpty()) {
      Path index = folder.resolve("index.html");
      files
          .props(index.toString())
          .onSuccess(_ -> sendPacked(request, index))
          .onFailure(_ -> Answers.welcome(request, welcome));
    } else {
      Answers.problem(request, GatewayProblem.NOT_FOUND);
    }
  }

  private void sendPacked(HttpServerRequest request, Path file) {
    sendFirst(request, file, Packing.accepted(request.getHeader("Accept-Encoding")));
  }

  private void sendFirst(HttpServerRequest request, Path file, List<Packing> accepted) {
    Packing packing = accepted.getFirst();
    files
        .props(packing.fileOf(file.toString()))
        .onSuccess(props -> send(request, file, packing, props))
        .onFailure(
            _ -> {
              if (accepted.size() > 1) {
                sendFirst(request, file, accepted.subList(1, accepted.size()));
              } else {
                Answers.problem(request, GatewayProblem.NOT_FOUND);
              }
            });
  }

  private void send(HttpServerRequest request, Path file, Packing packing, FileProps props) {
    String etag = "\"%x-%x%s\"".formatted(props.lastModifiedTime(), props.size(), packing.coding());
    HttpServerResponse response = request.response();
    SecurityHeaders.forPage(response.headers());
    boolean hashedName = folder.relativize(file).startsWith("assets");
    response
        .putHeader("Cache-Control", hashedName ? "public, max-age=31536000, immutable" : "no-cache")
        .putHeader("Vary", "Accept-Encoding")
        .putHeader("ETag", etag);
    if (etag.equals(request.getHeader("If-None-Match"))) {
      response.setStatusCode(304).end();
      return;
    }
    String type = TYPES.getOrDefault(extension(file.toString()), "application/octet-stream");
    response.putHeader("Content-Type", type);
    if (packing != Packing.PLAIN) {
      response.putHeader("Content-Encoding", packing.coding());
    }
    if (request.method().equals(HttpMethod.HEAD)) {
      response.putHeader("Content-Length", Long.toString(props.size())).end();
    } else {
      response.sendFile(packing.fileOf(file.toString()));
    }
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
