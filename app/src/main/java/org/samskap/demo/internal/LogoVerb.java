package org.samskap.demo.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.samskap.partners.OrganisationLogos;
import org.samskap.ui.SafeFiles;
import org.springframework.stereotype.Component;

/** Organisations show their logo; the picture is looked into like every file that somebody sends. */
@Component
@WhenDemo
class LogoVerb implements Verbs {
    private static final int LONGEST_SIDE = 600;

    private final Cast cast;
    private final DemoFiles files;
    private final SafeFiles safe;
    private final OrganisationLogos logos;

    LogoVerb(Cast cast, DemoFiles files, SafeFiles safe, OrganisationLogos logos) {
        this.cast = cast;
        this.files = files;
        this.safe = safe;
        this.logos = logos;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("logo", this::put);
    }

    private void put(StoryStep step) {
        try {
            logos.put(cast.actor(step.get("by")), step.get("organisation"), step.get("alt"), safe.look(files.bytes(step.get("file")), LONGEST_SIDE));
        } catch (SafeFiles.Refused refused) {
            throw new IllegalStateException("A logo of the demo data cannot be kept: " + refused.why(), refused);
        }
    }
}
