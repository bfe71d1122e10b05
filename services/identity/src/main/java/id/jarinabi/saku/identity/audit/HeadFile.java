package id.jarinabi.saku.identity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.identity.work.WorkThreads;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The heads of the nights, a line each: time, head, and `intact` or `BROKEN`. Copied off the
/// machine it proves what the database cannot prove about itself. Without a file set up, heads
/// stand in the log alone.
@ApplicationScoped
class HeadFile {
  private static final String GOOD = " intact";

  private final Optional<Path> file;
  private final WorkThreads thread = new WorkThreads("audit-head", 1, 4);

  HeadFile(@ConfigProperty(name = "saku.audit.head-file") Optional<Path> file) {
    this.file = file;
  }

  void stop(@Observes ShutdownEvent event) {
    thread.stop();
  }

  Uni<Optional<AuditHead>> lastGood() {
    return thread.run(
        () ->
            lines().reversed().stream()
                .filter(line -> line.endsWith(GOOD))
                .findFirst()
                .map(line -> AuditHead.parse(line.split(" ", 3)[1])));
  }

  Uni<Void> append(ChainVerdict verdict) {
    var time = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    var line = time + " " + verdict.head() + (verdict.intact() ? GOOD : " BROKEN") + "\n";
    return thread
        .run(
            () -> {
              file.ifPresent(path -> append(path, line));
              return line;
            })
        .replaceWithVoid();
  }

  private List<String> lines() {
    try {
      return file.isPresent() && Files.exists(file.get())
          ? Files.readAllLines(file.get(), UTF_8)
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// On the disk when it returns.
  private static void append(Path file, String line) {
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(line.getBytes(UTF_8)));
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
