package org.samskap.registrations.web.checkin;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who checks in themselves, by code or without a name.
 *
 * @param key made with the form
 */
record SelfForm(@Nullable String code, @Nullable String stakeholder, @Nullable String key) {

    String group() {
        return stakeholder == null ? "" : stakeholder;
    }
}
