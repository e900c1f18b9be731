package org.samskap;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;
import org.jooq.PlainSQL;
import org.jooq.impl.TableImpl;
import org.samskap.ui.Access;
import org.samskap.ui.Shell;
import org.springframework.mail.MailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Rules about the code that no compiler keeps. {@link RulesBiteTests} sees each of them failing. */
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
            .should().callMethodWhere(target(annotatedWith(PlainSQL.class)));

    @ArchTest
    @ArchTag("SEC-22")
    static final ArchRule nothingFetchesAddresses = noClasses().should().dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\.HttpClient|(Http)?URLConnection)|org\\.springframework\\.web\\.(client\\.(RestClient|RestTemplate)|"
                    + "reactive\\.function\\.client\\.WebClient|service\\.invoker\\.HttpServiceProxyFactory)")
            .orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection");

    /** Who alone looks whether a transaction is open, before it waits for the server. */
    @ArchTest
    @ArchTag("REL-10")
    static final ArchRule onlyThePostmanMeetsTheMailServer = noClasses().that().doNotHaveSimpleName("Postman")
            .should().dependOnClassesThat().areAssignableTo(MailSender.class);

    @ArchTest
    @ArchTag("PRIV-03")
    static final ArchRule eventsSayNothingAboutPeople = classes().that().implement(DomainEvent.class).and().areNotInterfaces()
            .should(carryIdsTimesAndCodesOnly());

    @ArchTest
    @ArchTag("SEC-23")
    static final ArchRule formsAreRecordsThatListTheirFields = methods().that(areHandlers()).should(bindOnlyRecords());

    private static DescribedPredicate<JavaMethod> areHandlers() {
        return DescribedPredicate.describe("are handler methods",
                method -> ((CanBeAnnotated) method).isMetaAnnotatedWith(RequestMapping.class)
                        && method.getOwner().isAnnotatedWith(Controller.class));
    }

    /** Spring binds a parameter that says so, and any bean of ours that says nothing; a shell comes from elsewhere. */
    private static boolean isBound(JavaParameter parameter) {
        if (parameter.isAnnotatedWith(ModelAttribute.class)) return true;
        var type = parameter.getRawType();
        return type.getPackageName().contains("samskap") && parameter.getAnnotations().isEmpty() && !type.isAssignableTo(Shell.class);
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

    /** What stays in the store of events for good: neither names nor addresses nor words that somebody wrote. */
    private static ArchCondition<JavaClass> carryIdsTimesAndCodesOnly() {
        return new ArchCondition<>("carry ids, times and codes only") {
            @Override
            public void check(JavaClass event, ConditionEvents events) {
                event.getFields().stream().flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .filter(type -> !saysNothing(type)).map(JavaClass::getName)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(event, event.getName() + " carries " + type)));
            }
        };
    }

    private static boolean saysNothing(JavaClass type) {
        return type.isPrimitive() || type.isEnum() || isId(type)
                || Set.of(List.class, Set.class, UUID.class, Instant.class, LocalDate.class).stream().anyMatch(type::isEquivalentTo);
    }

    private static boolean isId(JavaClass type) {
        return type.isRecord() && type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .allMatch(field -> field.getRawType().isEquivalentTo(UUID.class));
    }

    private static ArchCondition<JavaMethod> bindOnlyRecords() {
        return new ArchCondition<>("bind records only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream().filter(ArchitectureTests::isBound)
                        .map(parameter -> parameter.getRawType()).filter(type -> !type.isRecord()).map(JavaClass::getName)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " binds " + type)));
            }
        };
    }
}
