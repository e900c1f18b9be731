package org.samskap.events.web.programme;

import org.jspecify.annotations.Nullable;
import org.samskap.events.SessionId;

/**
 * The form of a session.
 *
 * @param now     what stands now, when somebody else changed the plan while this was typed; otherwise null
 * @param members page of those who may read a closed sitting, or null for any other session and a new one
 */
public record SessionFormPage(SessionFields fields, String action, String back, @Nullable String remove,
                              @Nullable String members, @Nullable SessionForm now) {

    static SessionFormPage of(SessionFields fields, @Nullable SessionId session) {
        var back = EditorPage.href(fields.event());
        if (session == null) return new SessionFormPage(fields, back + "/new", back, null, null, null);
        var href = back + "/" + session;
        var stands = fields.event().sessions().stream().filter(one -> session.equals(one.id())).findFirst();
        var closed = stands.filter(one -> one.kind() == org.samskap.events.EventPlan.SessionKind.CLOSED_SITTING).isPresent();
        var changed = fields.problems().stream().anyMatch(p -> p.message().equals(fields.texts().of("events.plan.session.meanwhile")));
        return new SessionFormPage(fields, href, back, stands.isPresent() ? href + "/remove" : null, closed ? href + "/members" : null,
                changed ? stands.map(one -> SessionForm.of(fields.event().version(), one)).orElse(null) : null);
    }
}
