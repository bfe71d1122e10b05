package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.servers.Folders;
import id.jarinabi.saku.devstack.servers.Repository;
import id.jarinabi.saku.devstack.stack.ServiceName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// A checkout with the real servers and fake services, and the launcher's commands run in it as a
/// person runs them: each in a process of its own.
record Checkout(Path root) {
  record Said(int code, String text) {}

  static Checkout fresh() throws IOException {
    Repository real = Repository.find();
    Path root = Path.of("target/checkout").toAbsolutePath();
    var checkout = new Checkout(root);
    Folders.delete(root);
    Files.createDirectories(root.resolve(".saku"));
    Files.createDirectories(root.resolve("devstack"));
    Files.createDirectories(real.cache());
    Files.createSymbolicLink(root.resolve(".saku/cache"), real.cache());
    Files.createSymbolicLink(root.resolve("devstack/kafka"), real.path("devstack/kafka"));
    Files.createFile(root.resolve("saku"));
    Files.createFile(root.resolve("pom.xml"));
    for (String service : ServiceName.ids()) {
      jar(root.resolve("services/" + service + "/target/quarkus-app/quarkus-run.jar"));
    }
    jar(root.resolve("migrator/target/saku-migrator-test-run.jar"));
    jar(root.resolve("devstack/bank/target/saku-bank.jar"));
    return checkout;
  }

  Said saku(String... arguments) throws IOException, InterruptedException {
    Path output = Files.createTempFile(root, "said", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dsaku.home=" + root.resolve(".saku"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("hangs: " + String.join(" ", arguments));
    }
    return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  long pid(String name) throws IOException {
    Path file = root.resolve(".saku/run/" + name + ".pid");
    return Long.parseLong(Files.readAllLines(file).getFirst());
  }

  private static void jar(Path file) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    Files.createDirectories(file.getParent());
    String path = FakeService.class.getName().replace('.', '/') + ".class";
    try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
        var code = FakeService.class.getClassLoader().getResourceAsStream(path)) {
      jar.putNextEntry(new JarEntry(path));
      code.transferTo(jar);
    }
  }
}
