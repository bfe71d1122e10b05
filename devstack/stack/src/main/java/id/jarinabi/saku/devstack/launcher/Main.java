package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.demo.DemoCommand;
import id.jarinabi.saku.devstack.servers.Repository;
import id.jarinabi.saku.devstack.stack.Home;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands behind the script `saku`: a class beside this one each, and a line here.
@Command(
    name = "saku",
    mixinStandardHelpOptions = true,
    description = "Saku Santri di satu mesin.",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      BankCommand.class,
      VerifyCommand.class,
      RebuildCommand.class,
      ResetCommand.class
    })
public final class Main {
  /// Held for as long as we run: the level of a logger that nobody holds is forgotten.
  private static final Logger LOGS = Logger.getLogger("");

  public static void main(String[] arguments) {
    LOGS.setLevel(Level.SEVERE);
    Logger.getLogger("io.vertx.core.http.impl.HttpClientRequestImpl").setLevel(Level.OFF);
    int code =
        new CommandLine(new Main())
            .addSubcommand(new DemoCommand(() -> new RunFolder(home()).stack()))
            .setExecutionExceptionHandler(Main::failed)
            .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    System.exit(code);
  }

  static Home home() {
    String named = System.getProperty("saku.home");
    return new Home(named == null ? Repository.find().path(".saku") : Path.of(named));
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (!ending()) {
      System.err.println("✗ " + failure.getMessage());
      System.err.println("Catatan lengkap ada di " + home().logs());
    }
    return 1;
  }

  /// Whether somebody has asked us to end: then it is no news that a start was cut off.
  private static boolean ending() {
    var probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException ending) {
      return true;
    }
  }
}
