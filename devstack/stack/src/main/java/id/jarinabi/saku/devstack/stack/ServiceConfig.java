package id.jarinabi.saku.devstack.stack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// What every service is told about itself and its neighbours: the same keys that a deployment
/// sets.
record ServiceConfig(
    StackOptions options,
    Map<ServiceName, ServiceProcess> services,
    BankProcess bank,
    String databaseAddress,
    String bootstrapServers,
    DatabasePasswords passwords) {

  /// The properties file of one service. `extra` wins over everything else. Nothing stands in it
  /// that its reader does not know: services refuse to start with a setting of their own name too
  /// many.
  String of(ServiceProcess service, Map<String, String> extra) {
    Home home = options.home();
    Map<String, String> config = new TreeMap<>();
    config.put("quarkus.http.host", "127.0.0.1");
    config.put("quarkus.http.port", Integer.toString(service.port()));
    config.put("quarkus.management.host", "127.0.0.1");
    config.put("quarkus.management.port", Integer.toString(service.managementPort()));
    config.put("saku.database.url", "postgresql://" + databaseAddress);
    config.put("saku.database.password", passwords.of(service.service()));
    config.put("kafka.bootstrap.servers", bootstrapServers);
    config.put(EventTopics.PREFIX_KEY, EventTopics.DEFAULT_PREFIX);
    config.put("saku.keys.own", home.keys().resolve(service.name()).toString());
    config.put("saku.keys.trust", home.keys().resolve("trust").toString());
    config.put("saku.zone", Stack.ZONE.getId());
    config.put("saku.demo", Boolean.toString(options.demo()));
    services.forEach(
        (name, peer) ->
            config.put("saku." + name.id() + ".url", "http://127.0.0.1:" + peer.port()));
    if (service.service() == ServiceName.IDENTITY) {
      config.put("saku.photos", home.photos().toString());
      config.put("saku.audit.head-file", home.auditHeads().toString());
    }
    if (service.service() == ServiceName.BRIVA) {
      config.putAll(bank.forBriva());
    }
    config.putAll(options.settings());
    config.putAll(extra);
    return text(config);
  }

  private static String text(Map<String, String> config) {
    var properties = new Properties();
    properties.putAll(config);
    var text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
