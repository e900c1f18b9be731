package org.samskap.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the text files of all modules, also those of their topics, and refuses a set with a key that is said twice. */
final class BundleFiles {
    private BundleFiles() {}

    static Map<String, String> read(Lang lang) {
        return read(find("classpath*:org/samskap/**/messages_" + lang.tag() + ".properties"));
    }

    static Map<String, String> read(List<Resource> files) {
        var texts = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        for (var file : files) {
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object text) {
                        if (texts.putIfAbsent((String) key, (String) text) != null) twice.add(key + " in " + file);
                        return text;
                    }
                }.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!twice.isEmpty()) throw new IllegalStateException("Texts with the same key: " + twice);
        return Map.copyOf(texts);
    }

    private static List<Resource> find(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
