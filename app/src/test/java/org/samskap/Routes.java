package org.samskap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What the running product can be asked for with GET, by its patterns. */
public final class Routes {
    private final TreeMap<PathPattern, Class<?>> answers = new TreeMap<>();

    public Routes(RequestMappingHandlerMapping mappings) {
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (isOurs(handler) && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                mapping.getPathPatternsCondition().getPatterns().forEach(pattern -> answers.put(pattern, handler.getMethod().getReturnType()));
        });
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.samskap");
    }

    /** Every pattern, with the type its handler answers with. */
    public Map<String, Class<?>> answers() {
        return answers.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().getPatternString(), Map.Entry::getValue));
    }

    /** The pattern that an address belongs to; nothing for what no handler answers, such as a style sheet. */
    public Optional<String> of(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        // The most specific pattern comes first.
        return answers.keySet().stream().filter(pattern -> pattern.matches(path)).map(PathPattern::getPatternString).findFirst();
    }

    /** Addresses of one kind are answered by the same handler, from the same parameters. */
    public String kind(String address) {
        return of(address).orElse(address) + names(address);
    }

    /**
     * The kinds that an address belongs to. One of many parameters belongs to a kind for each pair of them: two that do not go together are
     * seen, while all the ways to combine eight filters would be hundreds of pages of one list.
     */
    public Set<String> kinds(String address) {
        var names = names(address);
        var route = of(address).orElse(address);
        return names.size() <= 2 ? Set.of(route + names)
                : names.stream().flatMap(one -> names.tailSet(one, false).stream().map(other -> route + "[" + one + ", " + other + "]")).collect(Collectors.toSet());
    }

    private static TreeSet<String> names(String address) {
        var parameters = address.contains("?") ? address.replaceFirst("[^?]*\\?", "").split("&") : new String[0];
        return Arrays.stream(parameters).map(parameter -> parameter.replaceFirst("=.*", "")).collect(Collectors.toCollection(TreeSet::new));
    }
}
