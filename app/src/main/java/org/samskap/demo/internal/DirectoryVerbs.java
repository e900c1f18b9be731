package org.samskap.demo.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.samskap.partners.OrganisationLogos;
import org.samskap.partners.OrganisationVerifying;
import org.springframework.stereotype.Component;

/** What becomes of entries in the directory: they show their logo, and an administrator verifies them. */
@Component
@WhenDemo
class DirectoryVerbs implements Verbs {
    private static final int LONGEST_SIDE = 600;

    private final Cast cast;
    private final DemoFiles files;
    private final OrganisationLogos logos;
    private final OrganisationVerifying verifying;

    DirectoryVerbs(Cast cast, DemoFiles files, OrganisationLogos logos, OrganisationVerifying verifying) {
        this.cast = cast;
        this.files = files;
        this.logos = logos;
        this.verifying = verifying;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("logo", this::put, "verify", step -> verifying.verify(cast.actor(step.get("by")), step.get("organisation")));
    }

    private void put(StoryStep step) {
        logos.put(cast.actor(step.get("by")), step.get("organisation"), step.get("alt"), files.look(step.get("file"), LONGEST_SIDE));
    }
}
