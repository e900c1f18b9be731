package org.samskap;

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

import tools.jackson.databind.json.JsonMapper;

/** The house is the house that design and poms describe. */
@Execution(ExecutionMode.CONCURRENT)
class ModularityTests {
    private static final Set<String> HOUSE = Set.of("ui", "live", "accounts", "spaces", "partners", "events", "registrations",
            "proposals", "workinggroups", "followups", "notifications", "demo");

    private final ApplicationModules modules = ApplicationModules.of(Samskap.class);

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
