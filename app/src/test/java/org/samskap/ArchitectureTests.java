package org.samskap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.tngtech.archunit.junit.ArchTag;
import org.samskap.ui.Access;
import org.jooq.impl.TableImpl;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Rules about the code that no compiler keeps. Each was seen failing before it was trusted. */
@AnalyzeClasses(packages = "org.samskap", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule sqlLivesInInternal = noClasses().that().resideOutsideOfPackage("..internal..")
            .should().dependOnClassesThat().resideInAPackage("org.jooq..");

    @ArchTest
    static final ArchRule controllersArePackagePrivate = classes().that().areAnnotatedWith(Controller.class)
            .should().bePackagePrivate();

    @ArchTest
    @ArchTag("SEC-01")
    static final ArchRule everyHandlerSaysWhoMayCallIt = methods().that(areHandlers())
            .should().beAnnotatedWith(Access.class);

    @ArchTest
    static final ArchRule nobodyThrowsStatusCodes = noClasses()
            .should().dependOnClassesThat().areAssignableTo(ResponseStatusException.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().that().resideOutsideOfPackage("org.samskap.demo.internal")
            // Spring Session counts the age of a session in real time, whatever a demonstration says.
            .and().doNotHaveSimpleName("SessionMemory")
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTheRootMakesAClock = noClasses().that().resideOutsideOfPackages("org.samskap", "org.samskap.demo.internal")
            .should().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    @ArchTag("REL-04")
    static final ArchRule listenersHaveANameThatOutlivesThem = methods().that().areAnnotatedWith(ApplicationModuleListener.class)
            .should(haveAnId());

    /** A synchronous one holds its connection while Modulith asks for another: ten at once wait for each other for good. */
    @ArchTest
    @ArchTag("REL-24")
    static final ArchRule listenersAreAsynchronous = noMethods().should().beAnnotatedWith(TransactionalEventListener.class);

    @ArchTest
    @ArchTag("SEC-08")
    static final ArchRule noSqlFromStrings = noClasses().that().areNotAssignableTo(TableImpl.class)
            .should().callMethod(org.jooq.impl.DSL.class, "sql", String.class)
            .orShould().callMethod(org.jooq.impl.DSL.class, "condition", String.class)
            .orShould().callMethod(org.jooq.impl.DSL.class, "field", String.class);

    @ArchTest
    @ArchTag("SEC-22")
    static final ArchRule nothingFetchesAddresses = noClasses().should().dependOnClassesThat()
            .haveFullyQualifiedName("java.net.http.HttpClient").orShould().dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.web\\.client\\.(RestClient|RestTemplate)");

    @ArchTest
    @ArchTag("SEC-23")
    static final ArchRule formsAreRecordsThatListTheirFields = methods().that(areHandlers()).should(bindOnlyRecords());

    private static DescribedPredicate<JavaMethod> areHandlers() {
        return DescribedPredicate.describe("are handler methods",
                method -> ((CanBeAnnotated) method).isMetaAnnotatedWith(RequestMapping.class)
                        && method.getOwner().isAnnotatedWith(Controller.class));
    }

    private static ArchCondition<JavaMethod> haveAnId() {
        return new ArchCondition<>("have an id") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var id = method.getAnnotationOfType(ApplicationModuleListener.class).id();
                if (id.isEmpty()) events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no id"));
            }
        };
    }

    private static ArchCondition<JavaMethod> bindOnlyRecords() {
        return new ArchCondition<>("bind records only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream().filter(parameter -> parameter.isAnnotatedWith(ModelAttribute.class))
                        .map(parameter -> parameter.getRawType()).filter(type -> !type.isRecord()).map(JavaClass::getName)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " binds " + type)));
            }
        };
    }
}
