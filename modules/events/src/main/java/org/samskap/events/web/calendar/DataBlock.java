package org.samskap.events.web.calendar;

import java.util.Map;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD in a page. It is data: the type keeps browsers from running it, and whatever people wrote cannot end the element or
 * begin another one, because the only characters that could are written as escapes.
 */
record DataBlock(Map<String, Object> data) implements Content {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<script type=\"application/ld+json\">" + json() + "</script>\n");
    }

    private String json() {
        return JSON.writeValueAsString(data).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
