package org.samskap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is wrong with a rendered page, in words. */
final class Markup {
    private static final Set<String> MAY_ASK = Set.of("a", "button", "form", "input", "select");

    private Markup() {}

    static List<String> faults(Document page) {
        var faults = new ArrayList<String>();
        ids(page, faults);
        fields(page, faults);
        forms(page, faults);
        headings(page, faults);
        scripts(page, faults);
        return faults;
    }

    private static void ids(Document page, List<String> faults) {
        var seen = new java.util.HashSet<String>();
        for (var id : page.select("[id]").eachAttr("id")) if (!seen.add(id)) faults.add("id twice: " + id);
        for (var attribute : List.of("aria-describedby", "aria-labelledby", "for")) {
            for (var element : page.select("[" + attribute + "]")) {
                for (var id : element.attr(attribute).split(" ")) if (!seen.contains(id)) faults.add(attribute + " leads nowhere: " + id);
            }
        }
        for (var link : page.select("a[href^='#']").eachAttr("href")) {
            if (link.length() > 1 && !seen.contains(link.substring(1))) faults.add("link leads nowhere: " + link);
        }
    }

    private static void fields(Document page, List<String> faults) {
        for (var field : page.select("input:not([type=hidden]), textarea, select")) {
            if (page.select("label[for='" + field.id() + "']").size() != 1) faults.add("not one label: " + field);
            if (field.hasAttr("required") || field.hasAttr("maxlength")) faults.add("checked by the browser: " + field);
        }
        for (var svg : page.select("svg:not([role=img])")) if (!svg.attr("aria-hidden").equals("true")) faults.add("drawing read aloud: " + svg);
        for (var link : page.select("a, button")) if (link.text().isBlank()) faults.add("no words: " + link);
    }

    private static void forms(Document page, List<String> faults) {
        for (var form : page.select("form")) {
            if (!form.hasAttr("method") || !form.hasAttr("action")) faults.add("form without method and action: " + form.attr("action"));
            if (form.attr("method").equals("post") && form.select("input[name=_csrf]").isEmpty()) faults.add("form without token: " + form.attr("action"));
            if (form.hasAttr("data-hx-post") && !form.attr("data-hx-post").equals(form.attr("action"))) faults.add("data-hx-post is not action: " + form.attr("action"));
        }
        for (var element : page.getAllElements()) {
            boolean asks = element.hasAttr("data-hx-get") || element.hasAttr("data-hx-post");
            if (asks && !MAY_ASK.contains(element.normalName())) faults.add("hx on " + element.normalName());
        }
    }

    private static void headings(Document page, List<String> faults) {
        if (page.select("h1").size() != 1) faults.add("h1: " + page.select("h1").size());
        int last = 1;
        for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
            int level = heading.normalName().charAt(1) - '0';
            // The summary of errors stands above the heading, as GOV.UK has it.
            if (level > last + 1) faults.add("heading skips: " + heading.text());
            last = level;
        }
    }

    private static void scripts(Document page, List<String> faults) {
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                var name = attribute.getKey();
                if (name.equals("style") || name.startsWith("on") || name.startsWith("hx-on")) faults.add("inline " + name);
                if (attribute.getValue().strip().toLowerCase().startsWith("javascript:")) faults.add("script in " + name);
            }
        }
        if (!page.select("style, script:not([src])").isEmpty()) faults.add("inline script or style");
        for (var from : page.select("[src], link[href]")) {
            var address = from.hasAttr("src") ? from.attr("src") : from.attr("href");
            if (!address.startsWith("/") || address.startsWith("//")) faults.add("not from here: " + address);
        }
    }
}
