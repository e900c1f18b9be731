package org.samskap.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The browser of the tests: a Chromium or Chrome that is installed, else one that Playwright manages. Without any, tests
 * are skipped with a line that says so; where {@code CI=true} that is a failure.
 */
public final class Browsers {
    private static final List<String> INSTALLED = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");
    /** Chromium as root needs no-sandbox; the rest keeps it from calling home. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic");

    private Browsers() {}

    public static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser launch(Playwright playwright) {
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        var installed = installed();
        orSkip();
        installed.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** Skips the tests where there is no browser; said before threads are begun, in which nothing can be skipped. */
    static void orSkip() {
        if (installed().isEmpty() && !managed()) none();
    }

    private static void none() {
        var message = "No Chromium or Chrome found, so the browser tests cannot run";
        if ("true".equals(System.getenv("CI"))) throw new IllegalStateException(message);
        System.out.println(message + "; they are skipped.");
        Assumptions.abort(message);
    }

    private static Optional<Path> installed() {
        return INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static boolean managed() {
        var home = System.getenv().getOrDefault("PLAYWRIGHT_BROWSERS_PATH", System.getProperty("user.home") + "/.cache/ms-playwright");
        try (var entries = Files.list(Path.of(home))) {
            return entries.anyMatch(entry -> entry.getFileName().toString().startsWith("chromium"));
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
