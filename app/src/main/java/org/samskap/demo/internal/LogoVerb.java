package org.samskap.demo.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.samskap.partners.OrganisationLogos;
import org.springframework.stereotype.Component;

/** Organisations show their logo; the picture is looked into like every file that somebody sends. */
@Component
@WhenDemo
class LogoVerb implements Verbs {
    private static final int LONGEST_SIDE = 600;

    private final Cast cast;
    private final DemoFiles files;
    private final OrganisationLogos logos;

    LogoVerb(Cast cast, DemoFiles files, OrganisationLogos logos) {
        this.cast = cast;
        this.files = files;
        this.logos = logos;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("logo", this::put);
    }

    private void put(StoryStep step) {
        logos.put(cast.actor(step.get("by")), step.get("organisation"), step.get("alt"), files.look(step.get("file"), LONGEST_SIDE));
    }
}
