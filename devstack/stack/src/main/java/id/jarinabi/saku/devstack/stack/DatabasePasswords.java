package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.servers.Folders;
import id.jarinabi.saku.devstack.servers.SecretFile;

/// One database role and one password per service, made at the first start.
record DatabasePasswords(Home home) {

  String of(ServiceName service) {
    var folder = Folders.secret(home.keys().resolve(service.id()));
    return new SecretFile(folder.resolve("database-password")).readOrWrite(SecretFile::random);
  }
}
