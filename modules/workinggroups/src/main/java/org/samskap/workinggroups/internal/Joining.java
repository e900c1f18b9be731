package org.samskap.workinggroups.internal;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Texts;

/** How one comes into a group: by oneself, by asking, or only when invited. */
public enum Joining {
    OPEN, ASK, INVITED;

    /** "Öppen för alla". */
    public String word(Texts texts) {
        return texts.of("workinggroups.joining." + name());
    }

    /** What was chosen in a form; a group is open unless somebody says otherwise. */
    public static Joining of(@Nullable String typed) {
        return Arrays.stream(values()).filter(one -> one.name().equals(typed)).findFirst().orElse(OPEN);
    }
}
