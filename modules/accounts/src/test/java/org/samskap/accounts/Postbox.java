package org.samskap.accounts;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Stands where mail would be sent and remembers the last link for each address. */
@Component
public class Postbox implements SignInMail {
    private final Map<String, URI> links = new ConcurrentHashMap<>();

    @Override
    public void send(String address, Lang lang, URI link) {
        links.put(address, link);
    }

    public URI linkFor(String address) {
        return links.get(address);
    }

    public String pathFor(String address) {
        return linkFor(address).getRawPath() + "?" + linkFor(address).getRawQuery();
    }

    public String tokenFor(String address) {
        return linkFor(address).getRawQuery().substring("token=".length());
    }
}
