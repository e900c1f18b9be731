package org.samskap.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of {@code resources/demo}; a key that nobody understands is a mistake and stops the load. */
@Component
@WhenDemo
class DemoFiles {
    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    <T> T read(String name, Class<T> type) {
        try (var in = new ClassPathResource("demo/" + name).getInputStream()) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Steps differ by verb, so the story stays a tree. */
    JsonNode story() {
        return read("story.yaml", JsonNode.class);
    }
}
