package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;

import tools.jackson.databind.json.JsonMapper;

/**
 * What waits in the store of events was written by an earlier version and must still be read. Each event has a file with how it was ever
 * written, a line each: lines are added when an event gets another component, and never changed.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("REL-03")
class EventSamplesTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Class<?>> events() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        return scan.findCandidateComponents("org.samskap").stream().<Class<?>>map(found -> load(found.getBeanClassName()))
                .sorted(Comparator.comparing(Class::getName)).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thereAreEvents() {
        assertThat(events()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("events")
    void whateverAnEarlierVersionWroteIsStillRead(Class<?> event) throws Exception {
        var file = new ClassPathResource("events/" + event.getSimpleName() + ".jsonl");
        assertThat(file.exists()).as("%s needs a file %s with this line: %s", event.getName(), file.getPath(), JSON.writeValueAsString(sample(event))).isTrue();
        var lines = lines(file);
        lines.forEach(line -> stillReads(line, event));
        assertThat(JSON.readTree(lines.getLast()).propertyNames()).as("%s has more now; add a line: %s", event.getName(), JSON.writeValueAsString(sample(event)))
                .containsAll(components(event));
        assertThat(components(event)).as("when it happened").contains("occurredAt");
    }

    private static List<String> lines(ClassPathResource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> components(Class<?> event) {
        return Arrays.stream(event.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /** Nothing of it gets lost on the way in: what cannot be read would be missing when it is written again. */
    private static void stillReads(String line, Class<?> event) {
        var before = JSON.readTree(line);
        var after = JSON.readTree(JSON.writeValueAsString(JSON.readValue(line, event)));
        before.propertyNames().forEach(name -> assertThat(after.get(name)).as("%s of %s", name, event.getName()).isEqualTo(before.get(name)));
    }

    record Before(UUID proposal, Instant occurredAt) {}

    record Renamed(UUID subject, Instant occurredAt) {}

    record Grown(UUID proposal, List<UUID> others, Instant occurredAt) {}

    @Test
    void aComponentThatWasRenamedIsSeenAndOneThatCameLaterDoesNoHarm() throws Exception {
        var old = JSON.writeValueAsString(sample(Before.class));

        assertThatThrownBy(() -> stillReads(old, Renamed.class)).isInstanceOf(AssertionError.class).hasMessageContaining("proposal");
        stillReads(old, Grown.class);
    }

    /** What a newer version wrote, too, while both run (REL-17). */
    @Test
    void whatIsNotKnownIsPassedOver() throws Exception {
        var newer = JSON.writeValueAsString(sample(Grown.class));

        assertThat(JSON.readValue(newer, Before.class)).isEqualTo(sample(Before.class));
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type == UUID.class) return UUID.fromString("01a2055f-4623-7c31-a45d-fc81704f9fec");
        if (type == Instant.class) return Instant.parse("2026-11-22T12:00:00Z");
        if (type == LocalDate.class) return LocalDate.of(2026, 11, 22);
        if (type == int.class || type == Integer.class) return 3;
        if (type == long.class || type == Long.class) return 3L;
        if (type == boolean.class || type == Boolean.class) return true;
        if (type == String.class) return "code";
        var values = new Object[type.getRecordComponents().length];
        for (int i = 0; i < values.length; i++) values[i] = sample(type.getRecordComponents()[i].getGenericType());
        var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (!(type instanceof ParameterizedType many)) return sample((Class<?>) type);
        var one = sample(many.getActualTypeArguments()[0]);
        return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
    }
}
