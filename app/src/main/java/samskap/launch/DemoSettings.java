package samskap.launch;

import java.util.Map;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What is different in a demonstration, unless somebody set it: mail can be read on a page and news comes quickly. */
final class DemoSettings {
    private static final Map<String, Object> SETTINGS = Map.of(
            "samskap.demo-outbox", "true",
            "samskap.mail.digest-every", "1m",
            "samskap.help.email", "hjalp@samskap.example");

    private DemoSettings() {}

    static void addTo(ConfigurableEnvironment environment) {
        if (environment.getProperty("samskap.demo", Boolean.class, false)) {
            environment.getPropertySources().addLast(new MapPropertySource("demonstration", SETTINGS));
        }
    }
}
