package org.samskap;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import tools.jackson.databind.json.JsonMapper;

/** The house is the house that design and poms describe. */
@Execution(ExecutionMode.CONCURRENT)
class ModularityTests {
    private static final Set<String> HOUSE = Set.of("ui", "live", "accounts", "spaces", "partners", "events", "registrations",
            "proposals", "workinggroups", "followups", "notifications", "demo");

    /** Tables are generated from a module's own schema, and their thousands of columns took most of the time. */
    private static final DescribedPredicate<JavaClass> GENERATED_TABLES = assignableTo("org.jooq.Table").or(assignableTo("org.jooq.Record"));

    private final ApplicationModules modules = ApplicationModules.of(Samskap.class, GENERATED_TABLES);

    @Test
    void noModuleReachesIntoAnotherOrPointsUp() {
        modules.verify();
    }

    @Test
    void thereAreExactlyTheseModules() {
        assertThat(names()).isEqualTo(new TreeSet<>(HOUSE));
    }

    /** Looking for modules costs Modulith half of a start, so it is told them; one that is not in the file gets no tables. */
    @Test
    void theStartIsToldTheModules() throws Exception {
        try (var file = new ClassPathResource("META-INF/spring-modulith/application-modules.json").getInputStream()) {
            assertThat(new TreeSet<>(JsonMapper.shared().readTree(file).propertyNames())).isEqualTo(names());
        }
    }

    private TreeSet<String> names() {
        return modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString).collect(toCollection(TreeSet::new));
    }
}
