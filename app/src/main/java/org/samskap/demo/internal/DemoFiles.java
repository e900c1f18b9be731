package org.samskap.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.samskap.ui.SafeFiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the files of {@code resources/demo}; a key that nobody understands is a mistake and stops the load. SnakeYAML
 * reads them, since parts that repeat are anchors, which Jackson's own YAML support does not put in place.
 */
@Component
@WhenDemo
class DemoFiles {
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    private final SafeFiles safe;

    DemoFiles(SafeFiles safe) {
        this.safe = safe;
    }

    <T> T read(String name, Class<T> type) {
        try (var in = new ClassPathResource("demo/" + name).getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return json.convertValue(tree, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture or a document that the story hands in, looked into like every file that somebody sends. */
    SafeFiles.Safe look(String name, int longestSide) {
        try (var in = new ClassPathResource("demo/" + name).getInputStream()) {
            return safe.look(in.readAllBytes(), longestSide);
        } catch (SafeFiles.Refused refused) {
            throw new IllegalStateException(name + " of the demo data cannot be kept: " + refused.why(), refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Steps differ by verb, so the story stays a tree. */
    JsonNode story() {
        return read("story.yaml", JsonNode.class);
    }
}
