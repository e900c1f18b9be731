package org.samskap;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Follows the links of pages with a plain client. A few pages of each kind say as much as hundreds; a page is looked at while any of
 * the kinds it belongs to was looked at too seldom.
 */
public final class Crawl {
    private final Client client;
    private final Function<String, Set<String>> kinds;
    private final int ofEachKind;

    public Crawl(Client client, Function<String, Set<String>> kinds, int ofEachKind) {
        this.client = client;
        this.kinds = kinds;
        this.ofEachKind = ofEachKind;
    }

    /** Walks from the start page, and from addresses that no link leads to, until nothing new is linked; shows each address with its answer. */
    public void walk(List<String> unlinked, BiConsumer<String, HttpResponse<String>> look) {
        var seen = new HashSet<String>();
        var looked = new HashMap<String, Integer>();
        var open = new ArrayDeque<>(unlinked);
        open.add("/");
        while (!open.isEmpty()) {
            var address = open.poll();
            if (!seen.add(address) || !isWanted(kinds.apply(address), looked)) continue;
            var answer = client.get(address);
            look.accept(address, answer);
            if (isHtml(answer)) open.addAll(links(Jsoup.parse(answer.body())));
        }
    }

    private boolean isWanted(Set<String> kindsOfPage, Map<String, Integer> looked) {
        if (kindsOfPage.stream().allMatch(kind -> looked.getOrDefault(kind, 0) >= ofEachKind)) return false;
        kindsOfPage.forEach(kind -> looked.merge(kind, 1, Integer::sum));
        return true;
    }

    /** Whether this answer is a page, and not a file. */
    public static boolean isHtml(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static List<String> links(Document page) {
        return page.select("a[href^=/]").eachAttr("href").stream().map(link -> link.replaceAll("#.*", ""))
                .filter(link -> !link.startsWith("/leave") && !link.contains("lang=")).distinct().toList();
    }
}
