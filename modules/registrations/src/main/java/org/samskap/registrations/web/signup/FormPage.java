package org.samskap.registrations.web.signup;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;

/**
 * A form to take part, whoever fills it in.
 *
 * @param lang    tag of the event's language when it is not the page's, or null
 * @param notices what to know first, such as that both days belong together
 * @param key     makes sending twice asking once
 * @param after   what happens after sending
 */
public record FormPage(EventOutline event, @Nullable String lang, String title, @Nullable String lead, List<String> notices, Fields fields,
                       String action, String key, String send, String back, String backHref, @Nullable String after) {}
