package org.samskap.browser.cases;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.samskap.browser.Browsers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/** One browser for all cases, closed when the tests are over. Without any browser the cases are skipped. */
final class OneBrowser implements BeforeAllCallback, ParameterResolver {
    private static final Namespace CASES = Namespace.create(OneBrowser.class);

    private record Open(Playwright playwright, Browser browser) implements AutoCloseable {
        static Open now() {
            var playwright = Browsers.playwright();
            return new Open(playwright, Browsers.launch(playwright));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** Before Spring starts a product that nobody could look at. */
    @Override
    public void beforeAll(ExtensionContext context) {
        open(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return open(context).browser();
    }

    private static Open open(ExtensionContext context) {
        return context.getRoot().getStore(CASES).computeIfAbsent("browser", key -> Open.now(), Open.class);
    }
}
