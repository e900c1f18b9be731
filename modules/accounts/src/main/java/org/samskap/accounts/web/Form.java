package org.samskap.accounts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What people send us about themselves. */
final class Form {
    private static final int LONGEST_NAME = 80;

    private Form() {}

    /** Asks for a link. */
    record Knock(@Nullable String email, @Nullable String next) {
        List<Problem> problems(Texts texts) {
            if (email == null || email.isBlank()) return List.of(new Problem("email", texts.of("accounts.email.missing")));
            return EmailAddress.find(email).isPresent() ? List.of() : List.of(new Problem("email", texts.of("accounts.email.wrong")));
        }
    }

    /** Comes in by a link. */
    record Entry(@Nullable String token, @Nullable String name) {
        List<Problem> problems(Texts texts) {
            return problemsOfName(name, texts);
        }
    }

    /** Changes what stands about oneself. */
    record Self(@Nullable String name, @Nullable String language) {
        List<Problem> problems(Texts texts) {
            var problems = new ArrayList<>(problemsOfName(name, texts));
            if (Arrays.stream(Lang.values()).noneMatch(lang -> lang.tag().equals(language))) {
                problems.add(new Problem("language", texts.of("accounts.language.missing")));
            }
            return problems;
        }
    }

    private static List<Problem> problemsOfName(@Nullable String name, Texts texts) {
        if (name == null || name.isBlank()) return List.of(new Problem("name", texts.of("accounts.name.missing")));
        return name.strip().codePointCount(0, name.strip().length()) <= LONGEST_NAME ? List.of()
                : List.of(new Problem("name", texts.of("accounts.name.long", LONGEST_NAME)));
    }
}
