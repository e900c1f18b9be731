package org.samskap.spaces.internal;

import java.util.Arrays;

import org.samskap.spaces.Role;
import org.samskap.spaces.SpaceId;

/** A role that a person holds in a space. */
record Held(SpaceId space, Role role) {

    boolean isOneOf(Role... roles) {
        return Arrays.asList(roles).contains(role);
    }
}
