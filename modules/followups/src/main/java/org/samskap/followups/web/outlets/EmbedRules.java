package org.samskap.followups.web.outlets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Lets other sites show our list in a frame, and nothing else of ours. No session is read or made and no cookie set, so whoever visits the other
 * site need not be asked.
 */
@Configuration(proxyBeanMethods = false)
class EmbedRules {

    /** @param sites as in a frame-ancestors rule (CSP 3, section 6.4.2), such as {@code https://www.kommun.example} */
    @Bean
    @Order(2)
    SecurityFilterChain embeddedLists(HttpSecurity http, @Value("${samskap.embed.sites:https:}") String sites) {
        if (sites.matches(".*[;,\\r\\n].*")) throw new IllegalArgumentException("samskap.embed.sites: sites are separated by spaces");
        return http
                .securityMatcher("/embed/**")
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors " + sites)))
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
