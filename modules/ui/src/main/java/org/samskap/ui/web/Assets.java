package org.samskap.ui.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;
import org.webjars.WebJarVersionLocator;

/** Addresses of static files that change when the file does, so that browsers may keep them for a year. */
public final class Assets {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final String HTMX = "/webjars/htmx.org/" + new WebJarVersionLocator().version("htmx.org")
            + "/dist/htmx.min.js";

    private Assets() {}

    /** The versioned address of a file below {@code static/ui}, such as {@code icons.svg}. */
    public static String href(String file) {
        return KNOWN.computeIfAbsent(file, Assets::hashed);
    }

    /** Where htmx lies; its version is part of the address. */
    public static String htmx() {
        return HTMX;
    }

    // The same form as Spring's ContentVersionStrategy, which finds the file again.
    private static String hashed(String file) {
        try (var content = new ClassPathResource("static/ui/" + file).getInputStream()) {
            return "/ui/" + StringUtils.stripFilenameExtension(file) + "-" + DigestUtils.md5DigestAsHex(content) + "."
                    + StringUtils.getFilenameExtension(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
