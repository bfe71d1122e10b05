package id.jarinabi.saku.devstack.stack;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// What to start, and how.
///
/// @param services the services to start; all of them have keys, schemas and topics in any case
/// @param gatewayPort empty: no gateway; 0: any free port
/// @param demo whether the services are told that this is no real pondok
/// @param durable whether PostgreSQL's commits reach the disk before they are answered
/// @param images the services that run as native executables, which must have been built
/// @param settings handed to every service on top of what the stack itself hands out
public record StackOptions(
    Home home,
    Set<ServiceName> services,
    OptionalInt gatewayPort,
    boolean demo,
    boolean durable,
    Set<ServiceName> images,
    Map<String, String> settings,
    Progress progress) {

  /// All services, a gateway on any free port, durable, silent.
  public static StackOptions in(Path home) {
    return new StackOptions(
        new Home(home),
        EnumSet.allOf(ServiceName.class),
        OptionalInt.of(0),
        false,
        true,
        EnumSet.noneOf(ServiceName.class),
        Map.of(),
        Progress.SILENT);
  }

  public StackOptions services(ServiceName first, ServiceName... others) {
    Set<ServiceName> chosen = EnumSet.of(first, others);
    return new StackOptions(home, chosen, gatewayPort, demo, durable, images, settings, progress);
  }

  public StackOptions gatewayPort(int port) {
    var chosen = OptionalInt.of(port);
    return new StackOptions(home, services, chosen, demo, durable, images, settings, progress);
  }

  public StackOptions withoutGateway() {
    var none = OptionalInt.empty();
    return new StackOptions(home, services, none, demo, durable, images, settings, progress);
  }

  public StackOptions demo(boolean on) {
    return new StackOptions(home, services, gatewayPort, on, durable, images, settings, progress);
  }

  public StackOptions durable(boolean on) {
    return new StackOptions(home, services, gatewayPort, demo, on, images, settings, progress);
  }

  public StackOptions images(Set<ServiceName> chosen) {
    return new StackOptions(home, services, gatewayPort, demo, durable, chosen, settings, progress);
  }

  public StackOptions settings(Map<String, String> more) {
    return new StackOptions(home, services, gatewayPort, demo, durable, images, more, progress);
  }

  public StackOptions progress(Progress listener) {
    return new StackOptions(home, services, gatewayPort, demo, durable, images, settings, listener);
  }
}
