package id.jarinabi.saku.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.List;

/// The rules of the house that a compiler does not see. Each service's `HouseTest` holds itself
/// to them; a rule that is broken names the class and the reason.
public final class HouseRules {
  private static final String HOUSE = "id.jarinabi.saku.";

  private HouseRules() {}

  /// Checks the service whose package is `id.jarinabi.saku.<service>`.
  public static void check(String service) {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE + service);
    rules(service).forEach(rule -> rule.check(classes));
    requireSomething(classes, service);
  }

  private static List<ArchRule> rules(String service) {
    return List.of(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAPackage(HOUSE + "(*)..")
                    .and(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                            "another service",
                            target ->
                                !target.getPackageName().startsWith(HOUSE + service)
                                    && OTHERS.stream()
                                        .anyMatch(
                                            other ->
                                                target
                                                    .getPackageName()
                                                    .startsWith(HOUSE + other)))))
            .because("services meet over HTTP and events only"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging.kafka..")
            .because("only libs/outbox touches Kafka"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.flywaydb..")
            .because("the migrator alone carries JDBC and Flyway"),
        noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a thread that sleeps serves nobody"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .because("what must not be guessed comes from SecureRandom"),
        noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(SecureRandom.class)
            .because("a native image would carry the seed of its build")
            .allowEmptyShould(true),
        classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .bePackagePrivate()
            .andShould()
            .beAnnotatedWith("org.jboss.resteasy.reactive.server.Cancellable")
            .because("a request runs to its end even if the client hangs up")
            .allowEmptyShould(true),
        methods()
            .that()
            .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
            .should()
            .bePublic()
            .because("one that is not is no endpoint, and nobody says so")
            .allowEmptyShould(true),
        methods()
            .that()
            .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..inbound")
            .because("whom a service listens to is seen in one folder")
            .allowEmptyShould(true));
  }

  private static final List<String> OTHERS =
      List.of(
          "identity",
          "saldo",
          "pos",
          "topup",
          "notifikasi",
          "rekap",
          "penagihan",
          "briva",
          "migrator",
          "devstack");

  private static void requireSomething(JavaClasses classes, String service) {
    if (classes.isEmpty()) {
      throw new AssertionError("no classes of " + service + " were looked at");
    }
  }
}
