package org.samskap.registrations.web.signup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.EmailAddress;
import org.samskap.registrations.internal.signup.SignUpDesk.Offer;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Ids;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What all forms to take part have in common, whoever fills them in. */
public final class Forms {
    private static final int LONGEST_NAME = 100;

    private Forms() {}

    /** Answers to own questions, whose fields are named by the question; nothing else of the request is read here. */
    public static Map<String, List<String>> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().filter(entry -> entry.getKey().matches("q-[0-9a-f-]{36}"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }

    /** Name and address of somebody whom no account names. */
    public static void checkWho(Checking checking, SignUpForm form, boolean emailOptional) {
        if (form.name() == null || form.name().isBlank()) checking.add("name", "registrations.signup.name.missing");
        else if (form.name().strip().length() > LONGEST_NAME) checking.add("name", "registrations.signup.long", LONGEST_NAME);
        boolean none = form.email() == null || form.email().isBlank();
        if (none && !emailOptional) checking.add("email", "registrations.email.missing");
        else if (!none && EmailAddress.find(form.email()).isEmpty()) checking.add("email", "registrations.email.wrong");
    }

    /** The key that makes sending twice asking once; the same again when the form comes back. */
    static String key(SignUpForm form) {
        return form.key() == null ? Ids.next().toString() : form.formKey().toString();
    }

    /** For an organiser who writes somebody down. */
    public static FormPage byHand(Texts texts, Offer offer, SignUpForm form, Map<String, List<String>> typed, List<Problem> problems, String list) {
        return new FormPage(offer.event(), Foreign.lang(texts, offer.event().summary()), texts.of("registrations.people.add"),
                texts.of("registrations.people.add.text"), List.of(), Fields.of(texts, offer, form, typed, problems, true, true), list + "/new",
                key(form), texts.of("registrations.people.add.save"), texts.of("registrations.people.back"), list, null);
    }
}
