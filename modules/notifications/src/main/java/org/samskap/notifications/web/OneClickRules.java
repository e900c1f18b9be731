package org.samskap.notifications.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Lets mail programs press "stop" for their reader (RFC 8058). They have no form of ours and so no CSRF token; the token in
 * the link, which nobody can guess, stands for it. No session is read or made.
 */
@Configuration(proxyBeanMethods = false)
class OneClickRules {
    private static final RequestMatcher STOP = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/mail/stop");

    @Bean
    @Order(1)
    SecurityFilterChain oneClick(HttpSecurity http) {
        return http
                .securityMatcher(request -> STOP.matches(request) && "One-Click".equals(request.getParameter("List-Unsubscribe")))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
