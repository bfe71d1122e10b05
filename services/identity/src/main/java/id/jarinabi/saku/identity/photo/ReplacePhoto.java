package id.jarinabi.saku.identity.photo;

import id.jarinabi.saku.identity.photo.Photos.Kept;
import id.jarinabi.saku.identity.photo.picture.Portrait;
import id.jarinabi.saku.identity.santri.Santri;
import id.jarinabi.saku.identity.santri.SantriRegister;
import id.jarinabi.saku.identity.secret.Tokens;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// Gives a santri a photo. The file is there before the row that names it, and the old one goes
/// after the commit: a crash in between leaves a file that nobody names, which is swept up later.
@ApplicationScoped
class ReplacePhoto {

  /// The santri with the new photo, and the photo that it took the place of.
  private record Replaced(Santri santri, Optional<Kept> before) {}

  private final SantriRegister santri;
  private final Photos photos;
  private final PhotoFiles files;
  private final PhotoThreads threads;
  private final Transactions transactions;

  ReplacePhoto(
      SantriRegister santri,
      Photos photos,
      PhotoFiles files,
      PhotoThreads threads,
      Transactions transactions) {
    this.santri = santri;
    this.photos = photos;
    this.files = files;
    this.threads = threads;
    this.transactions = transactions;
  }

  Uni<Santri> by(Caller caller, SantriId id, byte[] sent) {
    return santri
        .byId(id)
        .map(found -> found.orElseThrow(Problem::notFound))
        .chain(() -> threads.get().answering(() -> keep(Portrait.of(sent))))
        .flatMap(photo -> transactions.run(tx -> replace(tx, caller, id, photo)))
        .call(replaced -> remove(replaced.before()))
        .map(Replaced::santri);
  }

  private Kept keep(byte[] jpeg) {
    return new Kept(files.keep(jpeg), HexFormat.of().formatHex(Tokens.digest(jpeg)));
  }

  private Uni<Replaced> replace(Tx tx, Caller caller, SantriId id, Kept photo) {
    return santri
        .locked(tx, id)
        .map(found -> found.orElseThrow(Problem::notFound))
        .chain(() -> photos.replace(tx, id, photo))
        .call(
            before ->
                tx.tell(
                    caller.audit(
                        "photo.changed",
                        "santri",
                        id.value(),
                        id,
                        null,
                        before
                            .<Map<String, Object>>map(old -> Map.of("photo", old.digest()))
                            .orElse(Map.of()),
                        Map.of("photo", photo.digest()))))
        .flatMap(
            before -> santri.locked(tx, id).map(now -> new Replaced(now.orElseThrow(), before)));
  }

  /// What cannot be removed now is swept up later.
  private Uni<Void> remove(Optional<Kept> before) {
    return before
        .map(
            old ->
                threads
                    .get()
                    .run(
                        () -> {
                          files.remove(old.file());
                          return true;
                        })
                    .onFailure()
                    .invoke(failure -> Log.warnf("photo left behind: %s", failure.getMessage()))
                    .onFailure()
                    .recoverWithItem(false)
                    .replaceWithVoid())
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}
