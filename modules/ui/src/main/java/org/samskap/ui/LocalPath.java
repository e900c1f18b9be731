package org.samskap.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Paths inside this installation; anything else would send people to a stranger's site. */
public final class LocalPath {
    private LocalPath() {}

    /** Whether it leads to a page of ours: one slash first, nothing a browser could read as a host. */
    public static boolean is(@Nullable String path) {
        return path != null && path.startsWith("/") && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ');
    }

    /** The path when it is ours, otherwise the other one. */
    public static String or(@Nullable String path, String other) {
        return path != null && is(path) ? path : other;
    }

    /** The path with one more query parameter, before the fragment if it has one. */
    public static String with(String path, String name, String value) {
        int hash = path.indexOf('#');
        var before = hash < 0 ? path : path.substring(0, hash);
        var after = hash < 0 ? "" : path.substring(hash);
        return before + (before.contains("?") ? "&" : "?") + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8) + after;
    }

    /** Path and raw query without the parameters that only one visit needs. */
    public static String of(String path, @Nullable String query) {
        int begin = 0;
        while (begin < path.length() && (path.charAt(begin) == '/' || path.charAt(begin) == '\\')) begin++;
        var own = begin == 1 && path.charAt(0) == '/' ? path : "/" + path.substring(begin);
        if (query == null) return own;
        var kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang=") && !part.startsWith("said="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? own : own + "?" + kept;
    }
}
