package org.samskap.ui.gallery;

import gg.jte.Content;

/** Markup as another module's template would have it; each {} is a component. */
final class Html {
    private Html() {}

    static Content of(String markup, Content... components) {
        var parts = markup.split("\\{}", -1);
        if (parts.length != components.length + 1) throw new IllegalArgumentException("Components: " + (parts.length - 1));
        return output -> {
            for (int i = 0; i < parts.length; i++) {
                output.writeContent(parts[i]);
                if (i < components.length) components[i].writeTo(output);
            }
        };
    }
}
