package org.samskap.ui.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.ui.Lang;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language of a request: asked for now, chosen earlier, wanted by the browser, or else Swedish. */
@Configuration(value = "uiLanguages", proxyBeanMethods = false)
class Languages {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("lang");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieSecure(true);
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(Languages::wantedByBrowser);
        return resolver;
    }

    static LocaleChangeInterceptor change() {
        var change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String tag) {
                if (!spoken(Locale.of(tag))) throw new IllegalArgumentException("A language we do not speak");
                return Locale.of(tag);
            }
        };
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        return change;
    }

    private static Locale wantedByBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Locale.of(Lang.SV.tag());
        return Collections.list(request.getLocales()).stream().filter(Languages::spoken).findFirst()
                .orElse(Locale.of(Lang.SV.tag()));
    }

    private static boolean spoken(Locale locale) {
        return Arrays.stream(Lang.values()).anyMatch(lang -> lang.tag().equals(locale.getLanguage()));
    }
}
