package org.samskap.spaces.internal.settings;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.Space;

/**
 * What an administrator may change: the words of the space, who answers and how soon, and whether texts of people without an account
 * are read first. Address, prefix, language and zone stay, since links, numbers and dates hang on them.
 */
public record Settings(String name, String summary, String about, String whoMeets, String whatHappens, String contactRole,
                       @Nullable String contactEmail, int answerWithin, boolean premoderated) {

    static Settings of(Space space) {
        return new Settings(space.name(), space.summary(), space.about(), space.whoMeets(), space.whatHappens(), space.contactRole(),
                space.contactEmail(), space.answerWithin(), space.premoderated());
    }

    Space in(Space space) {
        return new Space(space.id(), space.slug(), name, space.lang(), space.zone(), space.prefix(), summary, about, whoMeets, whatHappens, contactRole,
                contactEmail, answerWithin, premoderated, space.demo());
    }
}
