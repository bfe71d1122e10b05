package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.verify.Finding;
import id.jarinabi.saku.devstack.verify.Verification;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Whether the books of all services agree. Exit code 1, and the rows, when they do not.
@Command(
    name = "verify",
    description = "Memeriksa bahwa buku semua layanan cocok.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Option(
      names = "--patience",
      paramLabel = "DETIK",
      defaultValue = "60",
      description = "Selama ini sebuah kabar boleh masih di jalan (bawaan: ${DEFAULT-VALUE}).")
  private long patience;

  @Override
  public Integer call() {
    var owner = new RunFolder(Main.home()).stack().databaseOwner();
    List<Finding> findings = new Verification(owner, Duration.ofSeconds(patience)).findings();
    findings.forEach(VerifyCommand::show);
    return findings.stream().allMatch(Finding::holds) ? 0 : 1;
  }

  private static void show(Finding finding) {
    if (finding.holds()) {
      System.out.println("✓ " + finding.statement());
      return;
    }
    System.out.println("✗ " + finding.statement() + " Yang melanggar: " + finding.count());
    finding.offending().forEach(row -> System.out.println("    " + row));
    if (finding.count() > finding.offending().size()) {
      System.out.println("    …");
    }
  }
}
