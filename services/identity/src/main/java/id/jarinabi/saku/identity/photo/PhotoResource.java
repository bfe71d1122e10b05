package id.jarinabi.saku.identity.photo;

import id.jarinabi.saku.identity.photo.Photos.Kept;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.file.FileSystemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// A santri's photo: the picture is the body itself, both ways.
@Path("/api/identity/santri")
@Cancellable(false)
class PhotoResource {
  private static final int LARGEST = 2 << 20;
  private static final String JPEG = "image/jpeg";

  /// Asked for again only after ten minutes, and then mostly answered by 304. A new photo has a
  /// new address, so an old one is never shown for it; the next person on this device asks
  /// anew.
  private static final String KEPT_BY_THE_BROWSER = "private, max-age=600";

  record Changed(@Nullable String photoUrl) {}

  private final ReplacePhoto replacePhoto;
  private final Photos photos;
  private final PhotoFiles files;
  private final CurrentCaller caller;

  PhotoResource(ReplacePhoto replacePhoto, Photos photos, PhotoFiles files, CurrentCaller caller) {
    this.replacePhoto = replacePhoto;
    this.photos = photos;
    this.files = files;
    this.caller = caller;
  }

  @PUT
  @Path("/{id}/photo")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Changed> replace(@PathParam("id") UUID id, byte[] picture) {
    if (picture.length > LARGEST) {
      throw Problem.of(413, "too_large", "Foto paling besar 2 MiB. Perkecil lalu kirim ulang.");
    }
    return replacePhoto
        .by(caller.get(), new SantriId(id), picture)
        .map(santri -> new Changed(santri.photoUrl()));
  }

  @GET
  @Path("/{id}/photo")
  @Produces(JPEG)
  @APIResponse(
      responseCode = "200",
      description = "Foto.",
      content =
          @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @RolesAllowed({
    Role.ADMIN_UNIT_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME,
    Role.WALI_NAME,
    Role.SANTRI_NAME
  })
  public Uni<Response> one(@PathParam("id") UUID id, @Context Request request) {
    var asking = caller.get();
    return look(asking, new SantriId(id), request)
        .onFailure(FileSystemException.class)
        // It was replaced between the two looks: the next one finds the new one.
        .retry()
        .atMost(1)
        .onFailure(FileSystemException.class)
        .invoke(lost -> Log.errorf("the photo of santri %s is lost: %s", id, lost.getMessage()))
        .onFailure(FileSystemException.class)
        .transform(lost -> Problem.notFound());
  }

  private Uni<Response> look(Caller asking, SantriId santri, Request request) {
    return photos
        .seenBy(asking, santri)
        .map(found -> found.orElseThrow(Problem::notFound))
        .flatMap(photo -> answer(photo, request));
  }

  private Uni<Response> answer(Kept photo, Request request) {
    var tag = new EntityTag(photo.digest());
    var unchanged = request.evaluatePreconditions(tag);
    var answer =
        unchanged == null
            ? files.read(photo.file()).map(bytes -> Response.ok(bytes, JPEG))
            : Uni.createFrom().item(unchanged);
    return answer.map(
        response ->
            response
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT_BY_THE_BROWSER)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build());
  }
}
